export const answers = ['again', 'not-for-me', 'talk'] as const
export type VisitAnswer = (typeof answers)[number]

export const talkers = ['host', 'bridge-builder'] as const
export type TalkWith = (typeof talkers)[number]

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** A date whose host has said who came. Erased 30 days after the date. */
    marked_date: { occurrence_id: string; marked_at: Temporal.Instant }
    came: {
      occurrence_id: string
      /** Personal: who came on a date. Purpose: the host knows whom to look for, and whom to call who asked for it. Erased 30 days after the date. */
      joining_id: string
    }
    visit_answer: {
      joining_id: string
      /** Personal: how somebody liked a first visit. Purpose: to free the place, or that somebody talks with them. Erased 30 days after the answer. */
      answer: VisitAnswer
      /** Whom they would like to talk with. */
      talk_with: TalkWith | null
      /** Personal: a number somebody gave to the host. Purpose: that the host can call. Erased when they have talked, or 30 days after the answer. */
      call_me_on: string
      answered_at: Temporal.Instant
      talked_at: Temporal.Instant | null
    }
    /** How many came to something for the first time in a half-year (2026-H2), by area. It knows nobody: a number is all there is. */
    newcomer_count: { half_year: string; area_id: string; count: number }
    /** The host has seen that somebody who stayed away wanted a call. Erased with the joining. */
    away_heard: { joining_id: string; heard_at: Temporal.Instant }
  }
}
