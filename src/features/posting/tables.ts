import type { Answers } from './drafts/answers.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    draft: {
      id: string
      /** Personal: whose draft it is. Purpose: to go on with it. Erased after 60 days. */
      person_id: string | null
      /** The invitation it changes, or became. */
      invitation_id: string | null
      /** Personal: may name the one who meets people. Purpose: to go on writing. Erased after 60 days, or when posted. */
      answers: Answers
      updated_at: Temporal.Instant
      posted_at: Temporal.Instant | null
    }
  }
}
