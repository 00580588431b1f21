import type { AnswerKind } from './checklist.ts'
import type { Conclusion, ReviewState } from './steps.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What a body has decided about one field: schools, old age, sports. */
    policy: {
      id: string
      body_id: string
      title: string
      /** What it is about, in plain words. */
      about: string
      document_url: string
      decided_on: Temporal.PlainDate
      next_review_on: Temporal.PlainDate
      case_number: string | null
      /** Personal: the employee who answers for it; first name and role are shown to employees only. Purpose: that somebody is asked when it is to be looked at. Erased when another takes over, and with the person. */
      owner_id: string | null
      /** The review that was reminded of: its date. */
      reminded_for: Temporal.PlainDate | null
      made_at: Temporal.Instant
      /** The first day it holds no more. */
      ended_on: Temporal.PlainDate | null
      /** Not personal: plain words that all can read. */
      ended_why: string | null
      ended_case: string | null
      /** When that was written down. */
      ended_at: Temporal.Instant | null
    }
    /** One look at a policy, from planned to decided; then it is never changed again. */
    policy_review: {
      id: string
      policy_id: string
      state: ReviewState
      planned_on: Temporal.PlainDate
      opened_on: Temporal.PlainDate | null
      conclusion: Conclusion | null
      /** Not personal: plain words that all can read. */
      conclusion_words: string
      concluded_on: Temporal.PlainDate | null
      decision_words: string
      decided_on: Temporal.PlainDate | null
      decided_by: string | null
      case_number: string | null
      /** How many inputs were linked to the policy when it was decided. */
      heard: number | null
      /** The version it takes the place of, once it is decided itself. */
      corrects_id: string | null
      correct_reason: string | null
      made_at: Temporal.Instant
    }
    /** What was found at one line of the checklist. */
    policy_answer: {
      review_id: string
      /** As checklist.ts has it. */
      line: string
      answer: AnswerKind
      words: string
    }
    /** A page of ours that was read for a review: a meeting, a visit, a wish. */
    policy_source: {
      id: string
      review_id: string
      path: string
      words: string
      place: number
    }
    /** A look that was taken back, kept aside as it was. */
    review_taken_back: {
      /** What it had as a policy_review. */
      id: string
      policy_id: string
      /** Not personal: plain words that all can read. */
      reason: string
      taken_back_at: Temporal.Instant
      review: unknown
      answers: unknown
      sources: unknown
    }
  }
}
