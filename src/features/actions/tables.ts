import type { ActionState } from './states.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** One thing that is done because a paper recommends it. */
    action: {
      id: string
      recommendation_id: string
      words: string
      /** Personal: the employee who sees to it. Purpose: colleagues know whom to ask, and the owner is reminded. Erased a year after it was done or dropped, and with the person. */
      owner_id: string | null
      /** The last day it should be done. */
      due: Temporal.PlainDate | null
      area_id: string | null
      state: ActionState
      /** What came of it, or why it comes to nothing: for all to read. */
      outcome: string
      /** The day it was done or dropped. */
      ended_on: Temporal.PlainDate | null
      made_at: Temporal.Instant
      reminded_at: Temporal.Instant | null
    }
    /** What an action has led to, here on Medklang. */
    action_link: {
      id: string
      action_id: string
      kind: string
      target_id: string
    }
  }
}
