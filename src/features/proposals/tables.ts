import type { AnswerKind } from './kinds.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What a council asks a committee for. Until it is adopted, only those who sit in the council see it. */
    proposal: {
      id: string
      /** The council. */
      body_id: string
      /** The committee it is sent to. */
      to_body_id: string | null
      /** The number of the version that holds. */
      version: number
      made_at: Temporal.Instant
      adopted_on: Temporal.PlainDate | null
      sent_at: Temporal.Instant | null
      received_at: Temporal.Instant | null
    }
    /** The words as they were saved; none is ever changed. The council's words, and nobody's by name. */
    proposal_version: {
      proposal_id: string
      number: number
      title: string
      words: string
      /** Why words that were adopted are others now. */
      reason: string | null
      saved_at: Temporal.Instant
      /** The day the council decided on them; all may see them from then on. */
      decided_on: Temporal.PlainDate | null
      decided_at: Temporal.Instant | null
    }
    /** What a committee answers. Until it is published, only the secretary sees it. */
    proposal_answer: {
      id: string
      proposal_id: string
      /** The version it is an answer to. */
      version: number
      answer: AnswerKind
      reason: string
      /** When it is looked at again, where the answer is later. */
      look_on: Temporal.PlainDate | null
      prepared_at: Temporal.Instant
      published_at: Temporal.Instant | null
      /** When the secretary was told that it is time to look again. */
      reminded_at: Temporal.Instant | null
    }
  }
}
