import type { Generated, GeneratedAlways } from 'kysely'
import type { PaperLetter } from '../paper/index.ts'

/** What stands in a letter on paper; who it is for, and its heading, stand in columns. */
export type PaperWords = Pick<PaperLetter, 'language' | 'opening' | 'sections' | 'closing'>

export interface MessageRow {
  id: string
  /** In the order they were put in the outbox. */
  number: number
  /** What it is about, where the same must never be said twice. */
  key: string | null
  channel: 'email' | 'sms' | 'push' | 'letter'
  /** Personal: where the message goes: an address of any kind, a number, or what a browser gave to be told by. Purpose: to deliver it. Erased 30 days after it was made. */
  recipient: string
  subject: string
  /** Personal: may name people. Purpose: to deliver it. Erased 30 days after it was made. */
  body: string
  /** Personal: the same in a sentence or two, for what has little room; may name people. Purpose: to deliver it. Erased 30 days after it was made. */
  brief: string
  /** What a message on a telephone opens. */
  link: string | null
  html: string | null
  /** Personal: may name people. Purpose: to print it, where it goes by post. Erased 30 days after it was made. */
  paper: PaperWords | null
  code: string | null
  calendar: string | null
  /** Where this kind of message is stopped with one press. */
  stop: string | null
  /** Where an answer goes; it names nobody. */
  reply_to: string | null
  created_at: Temporal.Instant
  sent_at: Temporal.Instant | null
  /** Its last word was about to be handed over. Without an answer written down, nobody knows whether it arrived. */
  handing_at: Temporal.Instant | null
  tries: number
  /** Not before this; while somebody is sending it, when another may try. */
  try_at: Temporal.Instant
  /** Waits to be put in one letter with others. */
  gathered: boolean
  /** When it was given up. */
  failed_at: Temporal.Instant | null
  /** The ids of those it tells about, to find it when one of them is forgotten. */
  about: string[]
  /** Somebody it tells about is forgotten: nothing of it is kept once it has left. */
  fleeting: boolean
  /** Why the last try failed, in the words of the other server, without the address. */
  problem: string | null
}

declare module '../database/tables.ts' {
  interface Tables {
    message: Omit<MessageRow, 'number' | 'about' | 'fleeting'> & {
      number: GeneratedAlways<number>
      about: Generated<string[]>
      fleeting: Generated<boolean>
    }
  }
}
