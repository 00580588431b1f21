import { Hono } from 'hono'
import type { Feature } from '../feature.ts'
import { newId } from '../id.ts'
import type { Outside } from '../jobs/index.ts'
import type { Work } from '../work.ts'
import type { MessageRow } from './tables.ts'
import './events.ts'

export { deliverWaiting, keepDelivering } from './delivering.ts'
export { type Mailer, openMailer } from './mailer.ts'
export { readReplyAddress, replyAddress } from './reply-address.ts'

interface Sent {
  to: string
  /** A code to sign in or confirm with; it is sent before all else. */
  code?: string
  /** What it is about: of two with the same key, only the first is sent. */
  key?: string
}

export interface Letter extends Sent {
  subject: string
  /** Plain text, paragraphs parted by an empty line. Always sent. */
  body: string
  html?: string
  /** A calendar file, attached as text/calendar (RFC 5545). */
  calendar?: string
  /** Where an answer to the letter goes; without it, to the sender. */
  replyTo?: string | undefined
  /** The address that stops messages of this kind: mail programs show it as a button (RFC 8058). */
  stop?: string
}

/** Puts a letter in the outbox with the work it is about; it leaves when that is saved. */
export const sendLetter = (work: Work, letter: Letter): Promise<void> => put(work, 'email', letter)

/** The same for a text message of one short sentence or two. */
export const sendSms = (work: Work, sms: Sent & { body: string }): Promise<void> =>
  put(work, 'sms', { ...sms, subject: '' })

async function put({ db, now }: Work, channel: MessageRow['channel'], letter: Letter) {
  await db
    .insertInto('message')
    .values({
      id: newId(),
      key: letter.key ?? null,
      channel,
      recipient: letter.to,
      subject: letter.subject,
      body: letter.body,
      html: letter.html ?? null,
      code: letter.code ?? null,
      calendar: letter.calendar ?? null,
      stop: letter.stop ?? null,
      reply_to: letter.replyTo ?? null,
      created_at: now,
      sent_at: null,
      tries: 0,
      try_at: now,
      failed_at: null,
      problem: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** The outbox as a feature without pages: letters are erased on time. */
export const mail: Feature = {
  name: 'mail',
  path: '/',
  routes: new Hono(),
  timetable: [{ name: 'mail.erase', cron: '10 3 * * *', run: eraseOld }],
}

const DAYS_KEPT = 30

async function eraseOld({ db, now }: Outside) {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db.deleteFrom('message').where('created_at', '<', before).execute()
}
