import type { Role } from '#platform/work.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    person: {
      id: string
      /** Personal: what to call the person. Purpose: the host greets by name. Erased with the account. */
      first_name: string
      language: string
      created_at: Temporal.Instant
    }
    reach: {
      channel: 'email' | 'phone'
      /** Personal: how to reach the person. Purpose: sign-in and messages asked for. Erased with the account. */
      address: string
      person_id: string
      confirmed_at: Temporal.Instant
    }
    person_role: { person_id: string; role: Role; given_at: Temporal.Instant }
    /** Who may not post for a time, and until when. Erased when the time is over, or with the account. */
    posting_pause: { person_id: string; until: Temporal.Instant }
    sign_in_code: {
      id: string
      /** Personal: who asked for a code. Purpose: to check the code. Erased when used, or within an hour: it works for 30 minutes. */
      address: string
      code_hash: Buffer
      code_tries: number
      code_expires_at: Temporal.Instant
    }
  }
}
