import type { RecommendationKind } from './kinds.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A paper that a body has decided, and that the municipality follows up on. */
    strategy: {
      id: string
      title: string
      decided_on: Temporal.PlainDate
      decided_by: string
      /** As the municipality's archive has it: see case-number.ts. */
      case_number: string | null
      brought_at: Temporal.Instant
    }
    /** What the working group was asked. */
    strategy_task: {
      strategy_id: string
      number: number
      title: string
    }
    recommendation: {
      id: string
      strategy_id: string
      /** As the paper has it: R2.1a. */
      code: string
      /** Where it stands in the paper. */
      place: number
      task: number
      parent_code: string | null
      /** Our own short title. */
      title: string
      /** The wording that was decided, word for word; empty until it is brought in. */
      official: string
      /** The same in words that are easy to read. */
      easy: string
      kind: RecommendationKind
    }
    /** Whom it is addressed to; one of them leads. */
    recommendation_body: {
      recommendation_id: string
      body_id: string
      is_lead: boolean
    }
  }
}
