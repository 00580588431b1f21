import type { Generated } from 'kysely'
import type { DateBefore } from './dates/changing-dates.ts'
import type { Mattering } from './posting/mattering.ts'

export type InvitationStatus = 'in-review' | 'change-asked' | 'refused' | 'published' | 'cancelled'

export interface Welcome {
  /** First name of the one who meets the newcomer at the door. */
  greeter: string
  /** Where the greeter stands and how to know them. */
  meeting: string
  /** How a first visit goes, in order. */
  steps: { title: string; text: string }[]
  /** What the host says in their own words; may be empty. */
  voice: string
}

/** A series as it is stored; local clock times in ISO 8601. See platform/time/series.ts. */
export interface StoredSeries {
  start: string
  minutes: number | null
  rrule: string | null
  extra: string[]
  except: string[]
}

export interface InvitationRow {
  id: string
  title: string
  summary: string
  host_id: string | null
  association_id: string | null
  host_kind: string
  area_id: string
  place_id: string | null
  place_text: string
  series: StoredSeries
  all_day: boolean
  /** Personal: the greeter's first name and words. Purpose: newcomers know whom to look for. Erased one year after the invitation is over. */
  welcome: Welcome
  bring: string
  interests: string[]
  traits: string[]
  places: number | null
  usually: number | null
  price_kroner: number
  price_note: string
  picture_id: string | null
  cover: string
  status: InvitationStatus
  sequence: number
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
  published_at: Temporal.Instant | null
  next_starts_at: Temporal.Instant | null
  over_at: Temporal.Instant
  words: string
  labels: string[]
}

export interface OccurrenceRow {
  id: string
  invitation_id: string
  starts_at: Temporal.Instant
  ends_at: Temporal.Instant | null
  over_at: Temporal.Instant
  cancelled_at: Temporal.Instant | null
  /** When the series has it, where the host has changed this date by itself. */
  planned_at: Generated<Temporal.Instant | null>
  /** Where, just that day; empty where it is as always. */
  place_words: Generated<string>
  /** The series no longer has it; kept for those who had joined it. */
  gone: Generated<boolean>
}

/** How an invitation stood before an edit. `was` is null where only single dates were changed. */
export interface ChangeRow {
  invitation_id: string
  sequence: number
  /** Personal: what the host had written before. Purpose: those who come are told what is different. Erased 30 days after the edit. */
  was: Mattering | null
  dates: DateBefore[]
  at: Temporal.Instant
}

declare module '#platform/database/tables.ts' {
  interface Tables {
    picture: { id: string; bytes: Buffer; alt: string; created_at: Temporal.Instant }
    invitation: InvitationRow
    /** What can be found; written by a trigger, see the migration. */
    listed: {
      id: string
      area_id: string
      next_starts_at: Temporal.Instant
      over_at: Temporal.Instant
      labels: string[]
      search: string
    }
    occurrence: OccurrenceRow
    invitation_change: ChangeRow
    vocabulary: { word: string }
    /** An association that was asked to host an invitation together with those who made it. */
    cohost: {
      id: string
      invitation_id: string
      association_id: string
      /** Personal: who asked. Purpose: those who are asked know who wants them along. Erased with the account. */
      asked_by: string | null
      asked_at: Temporal.Instant
      /** Nothing of it is shown to others before a yes. */
      answer: 'yes' | 'no' | null
      answered_at: Temporal.Instant | null
    }
  }
}
