import type { Assessment, Figure, State, Step } from './kinds.ts'
import type { Stage } from './stages.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A half-year that each recommendation gets a status for. */
    reporting_period: {
      /** As it is said: 2026-H2. */
      code: string
      opens_on: Temporal.PlainDate
      /** The last day to write. */
      due_on: Temporal.PlainDate
      frozen_at: Temporal.Instant | null
    }
    /** Which reminders have been sent to those who write. */
    reporting_reminder: { period: string; stage: Stage; at: Temporal.Instant }
    /** Who writes the status of a recommendation. */
    recommendation_owner: {
      recommendation_id: string
      /** Personal: the employee who writes the status; colleagues who keep the paper see the first name. Purpose: that each recommendation has somebody to ask. Erased when another writes it, when they are employed no more, and with the person. */
      person_id: string
      since: Temporal.Instant
    }
    status_report: {
      id: string
      period: string
      recommendation_id: string
      step: Step
      state: State | null
      assessment: Assessment | null
      why: string
      happened: string
      /** What people have said since last. */
      voices: string
      next: string
      /** Addresses here, or of other pages. */
      evidence: string[]
      figures: Figure[]
      /** Words from whoever looked it through, for who writes it anew. */
      sent_back: string | null
      /** Personal: which employee wrote it. Purpose: that somebody else looks it through. Erased when the half-year is locked, and with the person. */
      written_by: string | null
    }
    /** The paper of a half-year as it was locked, and each correction after it. Rows are only added. */
    frozen_status: {
      period: string
      version: number
      /** Canonical JSON: see canonical.ts. */
      words: string
      sha256: string
      /** Why it was corrected; null for what was locked first. */
      reason: string | null
      frozen_at: Temporal.Instant
    }
    /** What a body decided when it had read the paper, and each correction of it. Rows are only added. */
    status_decision: {
      period: string
      body_id: string
      version: number
      decided_on: Temporal.PlainDate
      case_number: string
      words: string
      /** Why it was corrected; null for what was written first. */
      reason: string | null
      written_at: Temporal.Instant
    }
  }
}
