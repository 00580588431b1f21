import type { Generated } from 'kysely'
import type { DutyKind, Outcome } from './kinds.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What comes again each year. */
    duty: {
      id: string
      title: string
      kind: DutyKind
      body_id: string | null
      /** Personal: the employee who sees to it; the first name is shown to employees alone. Purpose: that somebody is reminded before it and when it is late. Erased when another takes over, when they are employed no more, and with the person. */
      owner_id: string | null
      /** In which months it comes, each one turn a year. */
      months: number[]
      day: number
      since: Temporal.PlainDate
      ended_on: Temporal.PlainDate | null
      /** How often its days were changed, for calendars. */
      sequence: Generated<number>
      made_at: Temporal.Instant
      changed_at: Temporal.Instant
    }
    /** A turn of a duty that something was said of, or that was reminded of. */
    duty_turn: {
      duty_id: string
      year: number
      month: number
      /** As it was planned when the first was said. */
      planned_on: Temporal.PlainDate
      moved_to: Generated<Temporal.PlainDate | null>
      moved_why: Generated<string>
      outcome: Generated<Outcome | null>
      /** Not personal: what came of it, or why nothing did, in plain words that all can read. */
      words: Generated<string>
      link: Generated<string | null>
      /** The day that was reminded of before it, and after. */
      soon_for: Generated<Temporal.PlainDate | null>
      late_for: Generated<Temporal.PlainDate | null>
      sequence: Generated<number>
      changed_at: Temporal.Instant
    }
  }
}
