import type { Generated } from 'kysely'
import type { MeetingKind, MeetingState, PromiseState } from './kinds.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** Where people come together to say what matters. Everybody may come. */
    meeting: {
      id: string
      kind: MeetingKind
      title: string
      /** What it is about. */
      lead: string
      /** The council or committee behind it. */
      body_id: string | null
      area: string | null
      starts_at: Temporal.Instant
      ends_at: Temporal.Instant
      /** Empty when it is online alone. */
      place_words: string
      online_url: string | null
      /** How many they make room for; nobody signs up. */
      expected: number | null
      state: Generated<MeetingState>
      /** Why it was called off. */
      cancel_words: Generated<string>
      /** How many came. */
      attended: Generated<number | null>
      /** What those who held it learned, without anybody in it. */
      learnings: Generated<string>
      closed_at: Generated<Temporal.Instant | null>
      made_at: Temporal.Instant
      /** How often it was moved or called off, for calendars. */
      sequence: Generated<number>
      changed_at: Generated<Temporal.Instant | null>
    }
    /** What is asked at a meeting, in order. */
    meeting_question: {
      id: string
      meeting_id: string
      place: number
      text: string
    }
    /** Who runs the meeting. */
    meeting_facilitator: {
      meeting_id: string
      /** Personal: who runs the meeting; shown to employees alone. Purpose: they open the room, type in the sheets and close the meeting. Erased a year after the meeting, and with the person. */
      person_id: string
    }
    /** Questions that are used again. */
    meeting_template: {
      id: string
      title: string
      questions: string[]
      made_at: Temporal.Instant
    }
    /** What somebody said at a meeting that they would do. */
    meeting_promise: {
      id: string
      meeting_id: string
      words: string
      /** Personal: the employee who answers for it; shown to employees alone. Purpose: they are reminded of it. Erased a year after it was settled, and with the person. */
      owner_id: string | null
      body_id: string | null
      due_on: Temporal.PlainDate
      state: Generated<PromiseState>
      /** How it went. */
      said: Generated<string>
      settled_on: Generated<Temporal.PlainDate | null>
      reminded_at: Generated<Temporal.Instant | null>
      made_at: Temporal.Instant
    }
    /** What was said, gathered by people, and how many said it. */
    meeting_theme: {
      meeting_id: string
      place: number
      words: string
      voices: number
      /** What all in it answer; null where they answer several. */
      question_id: string | null
    }
    /** Which question an input answers. */
    meeting_answer: {
      input_id: string
      question_id: string
    }
    /** The associations that were asked to come. */
    meeting_invited: {
      meeting_id: string
      association_id: string
      invited_at: Temporal.Instant
    }
  }
}
