import { Hono } from 'hono'
import type { Feature } from '../feature.ts'
import { newId } from '../id.ts'
import type { Outside } from '../jobs/index.ts'
import type { Work } from '../work.ts'
import { dropFleeting } from './fleeting.ts'
import type { MessageRow, PaperWords } from './tables.ts'
import './events.ts'

export { deliverWaiting, keepDelivering } from './delivering.ts'
export { forgetMessages } from './fleeting.ts'
export { type Mailer, openMailer } from './mailer.ts'
export { GONE } from './push.ts'
export { readReplyAddress, replyAddress } from './reply-address.ts'
export type { PaperWords } from './tables.ts'

interface Sent {
  to: string
  /** A code to sign in or confirm with; it is sent before all else. */
  code?: string
  /** What it is about: of two with the same key, only the first is sent. */
  key?: string
  /** Not before this. */
  at?: Temporal.Instant
  /** It leaves in one letter with others that wait, made by whoever gathers them. */
  gathered?: boolean
  /** The same in a sentence or two, for a letter of several and for a telephone. */
  brief?: string
  /** What a message on a telephone opens. */
  link?: string
  /** The ids of those it tells the reader about, to find it when one of them is forgotten. */
  about?: readonly string[] | undefined
  /** Nothing of it is kept once it has left. */
  fleeting?: boolean
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

/**
 * The same for a browser that asked to be told: `to` is the subscription it gave, as JSON. It shows
 * `brief` and opens `link`; the letter is kept with it, to be sent if the browser is gone.
 */
export const sendPush = (
  work: Work,
  push: Letter & { brief: string; link: string },
): Promise<void> => put(work, 'push', push)

/**
 * A letter by post: it waits until somebody prints it and says so. `to` is the address, a line each
 * for name, street and town; `body` is the same words as plain text.
 */
export const sendOnPaper = (work: Work, letter: Letter & { paper: PaperWords }): Promise<void> =>
  put(work, 'letter', letter)

async function put(
  { db, now }: Work,
  channel: MessageRow['channel'],
  letter: Letter & { paper?: PaperWords },
) {
  await db
    .insertInto('message')
    .values({
      id: newId(),
      key: letter.key ?? null,
      channel,
      recipient: letter.to,
      subject: letter.subject,
      body: letter.body,
      brief: letter.brief ?? '',
      link: letter.link ?? null,
      gathered: letter.gathered ?? false,
      about: [...(letter.about ?? [])],
      fleeting: letter.fleeting ?? false,
      html: letter.html ?? null,
      paper: letter.paper ?? null,
      code: letter.code ?? null,
      calendar: letter.calendar ?? null,
      stop: letter.stop ?? null,
      reply_to: letter.replyTo ?? null,
      created_at: now,
      sent_at: null,
      tries: 0,
      try_at: letter.at ?? now,
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
  timetable: [
    { name: 'mail.erase', cron: '10 3 * * *', run: eraseOld },
    { name: 'mail.drop-fleeting', cron: '*/5 * * * *', run: dropFleeting },
  ],
}

const DAYS_KEPT = 30

async function eraseOld({ db, now }: Outside) {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db.deleteFrom('message').where('created_at', '<', before).execute()
}
