export type Way = 'coming' | 'coming-with' | 'asking' | 'calling'

export interface JoiningRow {
  id: string
  invitation_id: string
  /** Just this time; null means from now on (or the only time there is). */
  occurrence_id: string | null
  person_id: string | null
  /** Personal: the host greets by first name. Erased 30 days after the last time joined. */
  first_name: string
  channel: 'email' | 'phone'
  /** Personal: to confirm, remind and tell of changes; never shown to the host. Erased 30 days after the last time joined. */
  address: string
  language: string
  way: Way
  companions: number
  wants_companion: boolean
  /** Personal: what was asked, answered through the platform. Erased 30 days after the last time joined. */
  question: string
  answer: string | null
  answered_at: Temporal.Instant | null
  call_times: string[]
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
  created_at: Temporal.Instant
  confirmed_at: Temporal.Instant | null
  cancelled_at: Temporal.Instant | null
  told_sequence: number
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    joining: JoiningRow
  }
}
