import { createHash } from 'node:crypto'
import { readCalendar } from '#platform/ics/reading.ts'
import { ZONE } from '#platform/time/zone.ts'
import { digestOf, nextAt, type StoredEntry, storedEntry } from './stored.ts'
import { brokenBy, type ReadingProblem } from './trouble.ts'

/** An entry as it was read; `nextAt` is null when it is over or called off. */
export interface ReadEntry {
  uid: string
  digest: string
  nextAt: string | null
  entry: StoredEntry
}

export interface Reading {
  name: string | null
  entries: ReadEntry[]
  problems: ReadingProblem[]
  digest: string
}

/** A calendar's bytes as entries to keep, or the one problem that nothing can be taken over. */
export function readBytes(
  bytes: Uint8Array,
  now: Temporal.Instant,
): { reading: Reading } | { broken: ReadingProblem } {
  const { name, entries, problems } = readCalendar(bytes, { now: anchor(now) })
  const broken = brokenBy(problems)
  if (broken) return { broken: told(broken) }
  return {
    reading: {
      name: name === null ? null : storable(name),
      entries: entries.map((one) => {
        const entry = mended(storedEntry(one))
        const next = nextAt(entry, now)
        return {
          uid: storable(one.uid),
          digest: digestOf(entry),
          nextAt: next?.toString() ?? null,
          entry,
        }
      }),
      problems: problems.map(told),
      digest: createHash('sha256').update(bytes).digest('base64url'),
    },
  }
}

const told = ({ kind, line, detail }: ReadingProblem): ReadingProblem => ({
  kind,
  ...(line !== undefined && { line }),
  ...(detail !== undefined && { detail: storable(detail) }),
})

/**
 * Dates of a foreign zone are written out from here. It stands still for half a year, so that the
 * same calendar gives the same dates each hour.
 */
function anchor(now: Temporal.Instant): Temporal.Instant {
  const { year, month } = now.toZonedDateTimeISO(ZONE)
  const first = Temporal.PlainDate.from({ year, month: month < 7 ? 1 : 7, day: 1 })
  return first.toZonedDateTime(ZONE).toInstant()
}

/** What the database cannot keep is left out. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '')

const mended = (entry: StoredEntry): StoredEntry => ({
  ...entry,
  title: storable(entry.title),
  text: storable(entry.text),
  place: entry.place === null ? null : storable(entry.place),
})
