import { createHash } from 'node:crypto'
import { type StoredSeries, stored, unstored } from '#features/invitations/index.ts'
import type { Entry } from '#platform/ics/reading.ts'
import { occurrences, type Series } from '#platform/time/series.ts'

/** What is kept of an entry: what people are told, and nothing that only programs need. */
export interface StoredEntry {
  title: string
  text: string
  place: string | null
  allDay: boolean
  series: StoredSeries
  cancelled: boolean
  tentative: boolean
  /** Some dates have a title or a length of their own, which one invitation cannot tell. */
  uneven: boolean
}

/** An entry as it is kept. Pure. */
export function storedEntry(entry: Entry): StoredEntry {
  const { title, text, place, allDay, cancelled, tentative, changes, series } = entry
  return {
    title,
    text,
    place,
    allDay,
    series: stored(withChanges(entry)),
    cancelled,
    tentative,
    uneven: changes.some(
      (change) => !change.cancelled && (change.title || change.minutes !== series.minutes),
    ),
  }
}

/** Moved and called-off dates as part of the series itself. */
export function withChanges({ series, changes }: Pick<Entry, 'series' | 'changes'>): Series {
  const moved = changes.filter(
    ({ cancelled, start, originalStart }) => !cancelled && !start.equals(originalStart),
  )
  const left = [...changes.filter(({ cancelled }) => cancelled), ...moved]
  const begins = new Set(moved.map(({ start }) => start.toString()))
  const except = [...series.except, ...left.map(({ originalStart }) => originalStart)]
  return {
    ...series,
    extra: distinct([...series.extra, ...moved.map(({ start }) => start)]),
    // A date that another was moved to is on again.
    except: distinct(except.filter((wall) => !begins.has(wall.toString()))),
  }
}

const distinct = (walls: readonly Temporal.PlainDateTime[]) =>
  [...new Set(walls.map(String))].sort().map((wall) => Temporal.PlainDateTime.from(wall))

/** The same for the same words and times, whatever program wrote them and when. */
export const digestOf = (entry: StoredEntry): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('base64url')

const DAYS_AHEAD = 400
const MINUTES_WITHOUT_END = 180

/** When it is next, or now; null when it is over or called off. */
export function nextAt(
  { series, cancelled }: StoredEntry,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (cancelled) return null
  const minutes = series.minutes ?? MINUTES_WITHOUT_END
  const [next] = occurrences(unstored(series), {
    from: now.subtract({ minutes }),
    until: now.add({ hours: 24 * DAYS_AHEAD }),
    most: 1,
  })
  return next?.startsAt ?? null
}
