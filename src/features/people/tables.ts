import type { ColumnType } from 'kysely'
import type { Role } from '#platform/work.ts'
import type { YoungSpan } from './young/span.ts'

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
    /** A slip of paper with a code, handed over by an employee. */
    slip: {
      id: string
      code_hash: Buffer
      /** Personal: what to call the one it was made for. Purpose: to know whose it is until it is used. Erased when it is used, or 30 days after it stopped working. */
      first_name: string | null
      /** Personal: whose account it opens. Purpose: an employee can let them in again. Erased with the account. */
      person_id: string | null
      /** Personal: the employee who made it. Purpose: they see what they handed out. Erased with the account. */
      made_by: string | null
      made_at: Temporal.Instant
      expires_at: Temporal.Instant
      used_at: Temporal.Instant | null
      taken_back_at: Temporal.Instant | null
    }
    passkey: {
      id: string
      credential_id: string
      /** Personal: whose passkey it is. Purpose: it opens their account. Erased when they remove it, or with the account. */
      person_id: string
      public_key: Buffer
      counter: ColumnType<string, number, number>
      transports: string[]
      /** Personal: what they call the device. Purpose: they know it from the others. Erased with the passkey. */
      name: string
      created_at: Temporal.Instant
      used_at: Temporal.Instant | null
    }
    passkey_challenge: {
      id: string
      challenge: string
      /** Personal: who is making a passkey; nobody for signing in. Purpose: the answer must be theirs. Erased when answered, or within half an hour. */
      person_id: string | null
      expires_at: Temporal.Instant
    }
    /** Who may not post for a time, and until when. Erased when the time is over, or with the account. */
    posting_pause: { person_id: string; until: Temporal.Instant }
    /** Somebody who is not of age; for grown people there is no row. */
    young_person: {
      person_id: string
      /** Personal: whether they are young enough to need a parent's yes, and never how old. Purpose: the young are looked after as the law wants, and their own account is theirs. Erased when they must be of age, or with the account. */
      span: YoungSpan
      said_on: Temporal.PlainDate
    }
    sign_in_code: {
      id: string
      channel: 'email' | 'phone'
      /** Personal: whose account the address is to be added to; nobody's for signing in. Purpose: it becomes theirs alone. Erased with the address. */
      person_id: string | null
      /** Personal: who asked for a code. Purpose: to check the code. Erased when used, or within an hour: it works for 30 minutes. */
      address: string
      code_hash: Buffer
      code_tries: number
      code_expires_at: Temporal.Instant
    }
  }
}
