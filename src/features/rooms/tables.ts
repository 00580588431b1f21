import type { Generated } from 'kysely'
import type { Language } from '#platform/text/index.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** The room of a meeting, where telephones write and all see it. */
    room: {
      meeting_id: string
      /** What stands on the wall; one open room has it at a time. */
      code: string
      /** The question asked now. */
      question_id: string | null
      paused: Generated<boolean>
      opened_at: Temporal.Instant
      closed_at: Generated<Temporal.Instant | null>
      /** When what was said became inputs of the meeting. */
      handed_over_at: Generated<Temporal.Instant | null>
      /** One more for each change: open pages see by it that there is something new. */
      changes: Generated<number>
    }
    /** What several said, under a heading that those who run the meeting gave it. */
    room_theme: {
      id: string
      meeting_id: string
      title: string
      made_at: Temporal.Instant
    }
    room_contribution: {
      id: string
      meeting_id: string
      /** What it answers. */
      question_id: string | null
      theme_id: string | null
      /** Personal: what somebody said at a meeting, in their own words and without a name. Purpose: all at the meeting see it, and the municipality can use it. Erased 30 days after the room is closed, when it is kept with the meeting. */
      words: string
      language: Language
      /** Personal: a digest of a number that the writer's browser holds for this meeting. Purpose: nobody says “me too” to themselves. Erased when the room is closed and what was said is kept, a day after at the latest. */
      device: Buffer | null
      /** How many others say the same. */
      also: Generated<number>
      /** Taken away by those who run the meeting; it can be put back. */
      hidden_at: Generated<Temporal.Instant | null>
      said_at: Temporal.Instant
      /** The input it became when the room was closed. */
      input_id: Generated<string | null>
    }
    /** “Me too”, once from each device. */
    room_also: {
      contribution_id: string
      /** Personal: a digest of a number that a browser holds for this meeting. Purpose: each counts once. Erased when the room is closed and what was said is kept, a day after at the latest. */
      device: Buffer
    }
  }
}
