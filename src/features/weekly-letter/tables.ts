import type { Language } from '#platform/text/index.ts'

export interface WeeklyLetterRow {
  id: string
  way: 'email' | 'paper'
  /** Null for the whole municipality. */
  area_id: string | null
  /** Personal: what somebody would like to read about; empty for everything. Purpose: to choose what stands in their letter. Erased with the address. Basis: 6(1)(a). */
  interests: string[]
  /** Personal: where the letter goes. Purpose: to send it every week. Erased when stopped, a year after it was renewed, or after two days when no code came back. Basis: 6(1)(a). */
  email: string | null
  /** Personal: the name on the envelope. Purpose: to post the letter every week. Erased with the street. Basis: 6(1)(a). */
  name: string | null
  /** Personal: the street and number on the envelope. Purpose: to post the letter every week. Erased when stopped, a year after it was renewed, or after 30 days when no employee said yes. Basis: 6(1)(a). */
  street: string | null
  /** Personal: the postcode and town on the envelope. Purpose: to post the letter every week. Erased with the street. Basis: 6(1)(a). */
  town: string | null
  language: Language
  code_hash: Buffer | null
  code_tries: number
  code_expires_at: Temporal.Instant | null
  asked_at: Temporal.Instant
  /** By a code where it goes by e-mail, by an employee where it goes by post. */
  confirmed_at: Temporal.Instant | null
  renewed_at: Temporal.Instant
  /** Since when they know that nothing is coming. */
  quiet_at: Temporal.Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    weekly_letter: WeeklyLetterRow
  }
}
