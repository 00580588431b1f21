import type { Counts } from './entries/planning.ts'
import type { ReadEntry } from './entries/reading.ts'
import type { StoredEntry } from './entries/stored.ts'
import type { ReadingProblem } from './entries/trouble.ts'

/** What is asked once for the whole calendar, because calendars do not say it. */
export interface CalendarWelcome {
  greeter: string
  meeting: string
  /** How a first visit goes, a line for each step. */
  visit: string
  /** Said where the calendar says nothing about what happens. */
  summary: string
  areaId: string
  placeId: string | null
  placeText: string
  interests: string[]
  /** Null where there is room for all. */
  places: number | null
  kroner: number
}

export interface CalendarRow {
  id: string
  association_id: string
  name: string
  /** Not personal: a calendar's, read every hour. It may be secret: only the association's members see it. */
  address: string | null
  /** Personal: the greeter's first name. Purpose: newcomers know whom to look for. Erased with the calendar. */
  welcome: CalendarWelcome | null
  /** What was read and waits for a yes. */
  pending: ReadEntry[] | null
  problems: ReadingProblem[]
  /** Personal: who brought it in. Purpose: whose name posted entries change in. Erased with the person's account. */
  added_by: string | null
  created_at: Temporal.Instant
  taken_in_at: Temporal.Instant | null
  last_read_at: Temporal.Instant | null
  last_found: Counts | null
  last_problem: ReadingProblem | null
  etag: string | null
  last_modified: string | null
  digest: string | null
}

export interface CalendarEntryRow {
  id: string
  calendar_id: string
  uid: string
  entry: StoredEntry
  digest: string
  status: 'draft' | 'posted' | 'left-out'
  invitation_id: string | null
  /** What the invitation was last told; another `digest` is still to be told. */
  posted_digest: string | null
  /** When it is next; null when it is over or called off. */
  next_at: Temporal.Instant | null
  first_seen_at: Temporal.Instant
  last_seen_at: Temporal.Instant
  /** When it was no longer in the calendar. */
  gone_at: Temporal.Instant | null
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    calendar: CalendarRow
    calendar_entry: CalendarEntryRow
  }
}
