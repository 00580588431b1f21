import type { Generated } from 'kysely'
import type { Course } from './courses.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What an association has agreed for somebody new. For its own people; others see that there is one. */
    welcome_plan: {
      association_id: string
      /** Personal: may be the first name of whoever meets somebody new. Purpose: its own people know who does. Erased when they change it, or 30 days after the association ended. */
      who: string
      ahead: string[]
      first_day: string[]
      first_week: string[]
      first_month: string[]
      questions: string[]
      changed_at: Temporal.Instant
      /** When somebody last said that it is still so. */
      affirmed_at: Temporal.Instant | null
      reminded_at: Generated<Temporal.Instant | null>
    }
    /** A course that its people say they have been through together. */
    welcome_course: { association_id: string; course: Course; done_at: Temporal.Instant }
    welcome_help: {
      id: string
      association_id: string
      /** Personal: who asked the municipality. Purpose: to answer them. Erased 30 days after the answer, or with the account. */
      asked_by: string | null
      /** Personal: what they would like help with. Purpose: an employee can help. Erased 30 days after the answer. */
      words: string
      asked_at: Temporal.Instant
      answered_at: Generated<Temporal.Instant | null>
      /** Personal: which employee answered. Purpose: to ask them. Erased 30 days after the answer, or with the account. */
      answered_by: Generated<string | null>
      /** Personal: what they are answered. Purpose: to read it again. Erased 30 days after. */
      answer: Generated<string>
    }
  }
}
