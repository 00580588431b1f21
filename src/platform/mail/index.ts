import { Hono } from 'hono'
import type { Config } from '../config.ts'
import type { Db } from '../database/index.ts'
import type { Feature, Job } from '../feature.ts'
import { newId } from '../id.ts'
import type { Outside } from '../jobs/index.ts'
import type { Work } from '../work.ts'
import type { MessageRow } from './tables.ts'

export interface Letter {
  to: string
  subject: string
  /** Plain text, paragraphs parted by an empty line. Always sent. */
  body: string
  html?: string
  /** A code to sign in or confirm with; the development inbox shows it on top. */
  code?: string
  /** A calendar file, attached as text/calendar (RFC 5545). */
  calendar?: string
}

/** Puts a letter in the outbox with the work it is about; it leaves when that is saved. */
export async function sendLetter(work: Work, letter: Letter): Promise<void> {
  await put(work, 'email', letter)
}

/** The same for a text message of one short sentence or two. */
export async function sendSms(
  work: Work,
  sms: { to: string; body: string; code?: string },
): Promise<void> {
  await put(work, 'sms', { ...sms, subject: '' })
}

async function put(work: Work, channel: MessageRow['channel'], letter: Letter) {
  const id = newId()
  await work.db
    .insertInto('message')
    .values({
      id,
      channel,
      recipient: letter.to,
      subject: letter.subject,
      body: letter.body,
      html: letter.html ?? null,
      code: letter.code ?? null,
      calendar: letter.calendar ?? null,
      created_at: work.now,
      sent_at: null,
    })
    .execute()
  await work.jobs.later(work.db, deliver, { id })
}

/** Sends what it is given, or keeps it for the development inbox where no server is set. */
export interface Mailer {
  send(letter: Letter): Promise<void>
  close(): void
}

/** One connection pool to SMTP_URL. Without one, letters stay in the outbox. */
export async function openMailer({ smtpUrl, mailFrom, municipality }: Config): Promise<Mailer> {
  if (!smtpUrl) return { send: async () => {}, close: () => {} }
  // Loaded only where it is used: it takes its share of the memory at rest.
  const { default: nodemailer } = await import('nodemailer')
  const transport = nodemailer.createTransport(smtpUrl)
  return {
    async send({ to, subject, body, html, calendar }) {
      await transport.sendMail({
        from: { name: `Medklang – ${municipality}`, address: mailFrom },
        to,
        subject,
        text: body,
        ...(html && { html }),
        ...(calendar && { icalEvent: { method: 'PUBLISH', content: calendar } }),
      })
    },
    close: () => transport.close(),
  }
}

/** Sends one message from the outbox, once. */
const deliver: Job<{ id: string }> = {
  name: 'platform.deliver',
  async run({ id }, { db, mailer, now }) {
    const message = await waiting(db, id)
    if (!message) return
    if (message.channel === 'email')
      await mailer.send({
        to: message.recipient,
        subject: message.subject,
        body: message.body,
        ...(message.html && { html: message.html }),
        ...(message.calendar && { calendar: message.calendar }),
      })
    await db.updateTable('message').set({ sent_at: now() }).where('id', '=', id).execute()
  },
}

const waiting = (db: Db, id: string) =>
  db
    .selectFrom('message')
    .selectAll()
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()

/** The outbox as a feature without pages: it has a job, and letters that are erased on time. */
export const mail: Feature = {
  name: 'mail',
  path: '/',
  routes: new Hono(),
  jobs: [deliver as Job<never>],
  timetable: [{ name: 'mail.erase', cron: '10 3 * * *', run: eraseOld }],
}

const DAYS_KEPT = 30

async function eraseOld({ db, now }: Outside) {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db.deleteFrom('message').where('created_at', '<', before).execute()
}
