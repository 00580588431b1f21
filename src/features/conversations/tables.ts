import type { Generated, GeneratedAlways } from 'kysely'

/** guest: the one who comes or asks. host: who may answer for the invitation. staff: the municipality. */
export type Side = 'guest' | 'host' | 'staff'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** How it stands between one who comes and the hosts; begins with the first message. */
    conversation: {
      joining_id: string
      /** When the first message was written that no host has answered. */
      waiting_since: Temporal.Instant | null
      /** When the bridge-builders got it, and why: nobody answered, or the guest can only be called. */
      handed_at: Generated<Temporal.Instant | null>
      handed_for: Generated<'unanswered' | 'call' | null>
      /** Who wants to hear no more from the other. */
      closed_by: Generated<'guest' | 'host' | null>
      /** The guest gets no letters of it; those of hosts are in conversation_mute. */
      guest_muted: Generated<boolean>
      reported_at: Generated<Temporal.Instant | null>
      reported_by: Generated<'guest' | 'host' | null>
      /** Personal: what somebody says is wrong. Purpose: to put it right. Erased with the place: 30 days after the last date, or after it was left. */
      report_words: Generated<string>
      done_at: Generated<Temporal.Instant | null>
      /** Personal: the employee who took care of it. Purpose: to ask what was done. Erased with the place, or with the account. */
      done_by: Generated<string | null>
    }
    conversation_message: {
      id: string
      /** In the order they were written. */
      number: GeneratedAlways<number>
      joining_id: string
      side: Side
      /** Personal: the host or employee who wrote. Purpose: the other reads a first name. Erased with the place, or with the account. */
      author_id: string | null
      /** Personal: what people write to each other. Purpose: the other reads it. Erased with the place: 30 days after the last date, or after it was left. */
      body: string
      at: Temporal.Instant
      to_all: boolean
      /** The letter or the form it came by, so that what is sent twice is kept once. */
      source: string
      /** Nobody reads it any more: an employee decided so, with reasons. */
      removed_at: Generated<Temporal.Instant | null>
    }
    conversation_mute: { joining_id: string; person_id: string }
  }
}
