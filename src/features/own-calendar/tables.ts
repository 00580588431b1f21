import type { Language } from '#platform/text/index.ts'

export interface OwnCalendarRow {
  id: string
  /** Whose it is, for somebody with an account; erased with it. */
  person_id: string | null
  channel: 'email' | 'phone' | null
  /** Personal: whose it is, for somebody without an account. Purpose: to gather what they have joined. Erased when nothing joined with it is left. */
  address: string | null
  language: Language
  /** A digest of the secret in the address; null when there is none, or it was stopped. */
  secret_hash: Buffer | null
  made_at: Temporal.Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    own_calendar: OwnCalendarRow
  }
}
