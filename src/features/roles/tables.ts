import type { Role } from '#platform/role.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A role given for a time, or asked for; `person_role` has what holds just now. */
    role_grant: {
      id: string
      person_id: string
      role: Role
      /** Personal: why the person has the role. Purpose: to look back on who was given what. Erased two years after the role ended. */
      reason: string
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      /** Null where the settings of the installation gave it, or the role is from before. */
      asked_by: string | null
      asked_at: Temporal.Instant
      /** For the administrator role, somebody other than who asked. */
      given_by: string | null
      /** Null while another administrator's yes is waited for. */
      given_at: Temporal.Instant | null
      ended_by: string | null
      ended_at: Temporal.Instant | null
      /** Personal: why the role ended before its time. Purpose: to look back on it. Erased two years after the role ended. */
      end_reason: string | null
      /** When the person and the administrators were told that it ends soon. */
      reminded_at: Temporal.Instant | null
    }
  }
}
