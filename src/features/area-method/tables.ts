import type { Generated } from 'kysely'
import type { EmployeeRole } from './agreed/owners.ts'
import type { FollowUpState } from './agreed/states.ts'
import type { ForceKind } from './forces/kinds.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A local area that has begun with the method. */
    area_work: {
      area_id: string
      /** What the team does, in its own words for all to read. */
      does: Generated<string>
      begun_at: Temporal.Instant
    }
    /** One of the steps, copied from the template when the area began. People say when it is done. */
    area_step: {
      area_id: string
      step: string
      place: number
      items: string[]
      ticked: Generated<string[]>
      done_at: Generated<Temporal.Instant | null>
    }
    /** A place in the team of an area: a role, with somebody in it or nobody yet. */
    area_seat: {
      id: string
      area_id: string
      /** What one does, as the team says it. */
      role: string
      /** Personal: who is in the team; the first name is shown to all. Purpose: that one can see who to turn to, and that the team keeps its own pages. Erased when they leave the team, when the seat is taken away, and with the person. */
      person_id: string | null
      seated_at: Temporal.Instant
    }
    /** An association, a place or an offer of the area, or what somebody does there: never a name. */
    area_force: {
      id: string
      area_id: string
      kind: ForceKind
      /** The association, place or offer. */
      ref_id: string | null
      /** A person's role, as ”pedel på skolen”. */
      words: string | null
      added_at: Temporal.Instant
      removed_at: Generated<Temporal.Instant | null>
    }
    /** Two that work together; the smaller id first. */
    area_tie: {
      id: string
      area_id: string
      one_id: string
      other_id: string
      added_at: Temporal.Instant
      removed_at: Generated<Temporal.Instant | null>
    }
    /** Who is not with us yet, in words without persons, and what could make room. */
    area_missing: {
      id: string
      area_id: string
      words: string
      room: string
      added_at: Temporal.Instant
      removed_at: Generated<Temporal.Instant | null>
    }
    /** What was agreed. One of seat, body and role answers for it; none means the team. */
    area_agreed: {
      id: string
      area_id: string
      words: string
      seat_id: string | null
      body_id: string | null
      role: EmployeeRole | null
      due_on: Temporal.PlainDate
      agreed_at: Temporal.Instant
    }
    /** What people said came of it, the newest last. */
    area_follow_up: {
      id: string
      agreed_id: string
      state: FollowUpState
      words: string
      at: Temporal.Instant
    }
  }
}
