import type { Language } from '#platform/text/index.ts'

export type Way = 'coming' | 'coming-with' | 'asking' | 'calling' | 'waiting'
export const callTimes = ['morning', 'afternoon', 'thursday-evening'] as const
export type CallTime = (typeof callTimes)[number]

export const reminders = ['both', 'day-before', 'soon', 'none'] as const
export type Reminders = (typeof reminders)[number]

/** How somebody wants to begin. */
export interface Wish {
  firstName: string
  way: Way
  companions: number
  wantsCompanion: boolean
  question: string
  callTimes: CallTime[]
  /** Just this date; null means from now on, or the only date there is. */
  occurrenceId: string | null
  /** While one waits: to be asked when somebody starts one like it. */
  wantsLike?: boolean
  /** To be called by a human being after staying away twice. */
  callIfAway?: boolean
}

export interface JoiningRow {
  id: string
  invitation_id: string
  /** Just this time; null means from now on (or the only time there is). */
  occurrence_id: string | null
  person_id: string | null
  /** Personal: what to call the one who comes. Purpose: the host greets by first name. Erased 30 days after the last time joined. */
  first_name: string
  /**
   * `account`: they have neither mail nor telephone, and the address is the id of their account.
   * `helper`: whoever helps them at the municipality tells them; the address says which agreement.
   */
  channel: 'email' | 'phone' | 'account' | 'helper'
  /** Personal: how to reach the one who comes; never shown to the host. Purpose: to confirm, remind and tell of changes. Erased 30 days after the last time joined. */
  address: string
  language: Language
  way: Way
  companions: number
  wants_companion: boolean
  /** Personal: what was asked, or what the hosts are to know. Purpose: to be answered through the platform. Erased 30 days after the last time joined. */
  question: string
  answer: string | null
  answered_at: Temporal.Instant | null
  /** When they wrote what the hosts are to know: it stands in `question`. Null where they asked. */
  known_at: Temporal.Instant | null
  /** When they said yes to the hosts being asked how it goes, and to a call from a bridge-builder. */
  ask_hosts_at: Temporal.Instant | null
  call_times: CallTime[]
  /** Personal: what somebody who has a place already asked for instead. Purpose: to change the place once the code is given. Erased after two days. */
  wish: Wish | null
  /** The address of the code page: a new one for each asking, so that it tells nothing. */
  asked_id: string
  asked_at: Temporal.Instant
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
  created_at: Temporal.Instant
  confirmed_at: Temporal.Instant | null
  cancelled_at: Temporal.Instant | null
  /** Since when they have a place; null while they ask, want a call or wait. */
  coming_since: Temporal.Instant | null
  /** Personal: what the hosts were last told about it. Purpose: they are told once. Erased 30 days after the last time joined. */
  told_host: string | null
  /** Personal: which reminders they want. Purpose: to write as they want it. Erased 30 days after the last time joined. */
  reminders: Reminders
  /** Whether they hear of what is changed; what is called off is always told. */
  wants_news: boolean
  /** The invitation's sequence when they last heard how it stands. */
  told_sequence: number
  /** In the line since then; null when not in it. The line is in this order. */
  waiting_since: Temporal.Instant | null
  offered_at: Temporal.Instant | null
  /** A place is held for them until they answer, or until this has passed and it goes on. */
  offer_ends_at: Temporal.Instant | null
  /** An offer was not answered once before. */
  missed_offer_at: Temporal.Instant | null
  wants_like: boolean
  /** The one like it that they were asked about. */
  like_id: string | null
  /** They want somebody to call when they have stayed away twice. */
  call_if_away: boolean
  /** When they were asked how a first visit was; never again after that. */
  how_asked_at: Temporal.Instant | null
  how_answered_at: Temporal.Instant | null
  /** What was agreed with somebody without an account, where an employee joined for them. */
  assisted_id: string | null
  /** Personal: the employee who joined for them. Purpose: to know who did what for whom. Erased 30 days after the last time joined. */
  joined_by: string | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    joining: JoiningRow
    /** An invitation that somebody started because another was full. */
    started_like: {
      invitation_id: string
      like_id: string
      /** When those who wait for the other were asked, once. */
      asked_at: Temporal.Instant | null
    }
    report: {
      id: string
      invitation_id: string
      /** Personal: may name people. Purpose: to put wrong right. Erased after one year. */
      text: string
      /** Personal: how to reach the one who wrote. Purpose: to answer, if one wants an answer. Erased after one year. */
      contact: string
      created_at: Temporal.Instant
      done_at: Temporal.Instant | null
      /** Personal: who handled it. Purpose: to ask what was done. Erased after one year, or with the account. */
      done_by: string | null
    }
  }
}
