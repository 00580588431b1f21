import type { BodyKind, SeatRole } from './kinds.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A council, a committee or a board. Its address stays when its name does not. */
    body: {
      id: string
      kind: BodyKind
      purpose: string
      /** Whom it is relevant for, as the taxonomy has it for invitations; never about a person. */
      audience: string[]
      /** The first day it no longer is. */
      closed_on: Temporal.PlainDate | null
      close_reason: string | null
      made_at: Temporal.Instant
    }
    /** What a body is called from a day on; the next row ends it. */
    body_name: {
      body_id: string
      name: string
      from_on: Temporal.PlainDate
    }
    /** A place in a body for a time. */
    body_seat: {
      id: string
      body_id: string
      role: SeatRole
      /** Personal: who sits there; the first name is shown to all. Purpose: that one can see who decides. Erased two years after the term, when they take their name away, and with the person. */
      person_id: string | null
      from_on: Temporal.PlainDate
      /** The last day of the term; null while none is decided. */
      until_on: Temporal.PlainDate | null
    }
  }
}
