import type { Role } from '../role.ts'
import type { Purpose, ReadingKind } from './index.ts'

declare module '../database/tables.ts' {
  interface Tables {
    /** Half an hour in which an employee reads about people, and what for. */
    service_session: {
      id: string
      /** Personal: which employee reads about people. Purpose: to look into who read what. Erased after twelve months. */
      person_id: string | null
      role: Role
      purpose: Purpose
      /** Personal: what an employee wrote of the purpose. Purpose: to look into who read what. Erased after twelve months. */
      words: string
      started_at: Temporal.Instant
      ends_at: Temporal.Instant
      stopped_at: Temporal.Instant | null
    }
    /** One thing about somebody that was shown to an employee, once in a service session. */
    reading: {
      id: string
      service_id: string
      kind: ReadingKind
      /** The joining, the message, or what else was shown. */
      thing_id: string
      /** Personal: whom it was about. Purpose: to show the person who has seen their data. Erased after twelve months, or with the account. */
      person_id: string | null
      at: Temporal.Instant
    }
  }
}
