import type { GeneratedAlways } from 'kysely'

export interface MessageRow {
  id: string
  /** In the order they were put in the outbox. */
  number: number
  /** What it is about, where the same must never be said twice. */
  key: string | null
  channel: 'email' | 'sms'
  /** Personal: where the message goes. Purpose: to deliver it. Erased 30 days after it was made. */
  recipient: string
  subject: string
  /** Personal: may name people. Purpose: to deliver it. Erased 30 days after it was made. */
  body: string
  html: string | null
  code: string | null
  calendar: string | null
  /** Where this kind of message is stopped with one press. */
  stop: string | null
  /** Where an answer goes; it names nobody. */
  reply_to: string | null
  created_at: Temporal.Instant
  sent_at: Temporal.Instant | null
  tries: number
  /** Not before this; while somebody is sending it, when another may try. */
  try_at: Temporal.Instant
  /** When it was given up. */
  failed_at: Temporal.Instant | null
  /** Why the last try failed, in the words of the other server, without the address. */
  problem: string | null
}

declare module '../database/tables.ts' {
  interface Tables {
    message: Omit<MessageRow, 'number'> & { number: GeneratedAlways<number> }
  }
}
