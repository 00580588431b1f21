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
    /** The roles somebody has just now, kept in step with what is given in `role_grant`. */
    person_role: {
      person_id: string
      role: Role
      given_at: Temporal.Instant
      /** From then on it counts no more, whether the row is still there or not. */
      until: Temporal.Instant | null
    }
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
