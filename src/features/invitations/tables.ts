import type { Generated } from 'kysely'
import type { PlaceAwaits } from './placing/standing.ts'

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
  /** Who must speak before the place is shown; until then both stand in place_asked alone. */
  place_awaits: PlaceAwaits
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
    /** How an invitation was before an edit, for those who knew it so. */
    invitation_before: {
      invitation_id: string
      sequence: number
      /** Personal: may say where somebody lives who invites to their home. Purpose: to tell those who come what is different. Erased 30 days after the edit. */
      was: string | null
      dates: string
      at: Generated<Temporal.Instant>
    }
    occurrence: OccurrenceRow
    vocabulary: { word: string }
    /** Where an invitation is wished to be, for the keeper of the place to answer. */
    place_asked: {
      invitation_id: string
      place_id: string
      place_text: string
      /** Personal: who asked. Purpose: the keeper knows who wants to come. Erased with the account. */
      asked_by: string | null
      asked_at: Temporal.Instant
      /** When the keeper was written to. */
      told_at: Temporal.Instant | null
      answer: 'yes' | 'no' | null
      /** Why not; those who asked read it. */
      reason: Generated<string>
      answered_at: Temporal.Instant | null
    }
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
