import type { Series } from '#platform/time/series.ts'
import type { Problem } from './problems.ts'

/** One date of a series that is moved, renamed or called off (RFC 5545, RECURRENCE-ID). */
export type Change = {
  originalStart: Temporal.PlainDateTime
  start: Temporal.PlainDateTime
  minutes: number | null
  cancelled: boolean
  title?: string
}

/** What a calendar tells about one thing that happens. It holds nothing about persons. */
export type Entry = {
  uid: string
  title: string
  text: string
  place: string | null
  url: string | null
  geo: { lat: number; lon: number } | null
  categories: string[]
  allDay: boolean
  series: Series
  changes: Change[]
  cancelled: boolean
  tentative: boolean
  sequence: number
  changedAt: Temporal.Instant | null
  line: number
}

export type Calendar = { name: string | null; entries: Entry[]; problems: Problem[] }
