import { wallOf } from '#platform/time/zone.ts'
import type { KindName } from './kinds/kind.ts'

interface Waiting {
  kind: { name: KindName }
  since: Temporal.Instant | null
}

/** How many of a kind wait, and how long the oldest has: of the work, and never of a person. */
export interface Flow {
  kind: KindName
  count: number
  /** Whole days the oldest has waited; null where nothing says since when. */
  oldestDays: number | null
}

/** How it goes, kind by kind, in the order they are given. */
export function flowOf(
  names: readonly KindName[],
  tasks: readonly Waiting[],
  now: Temporal.Instant,
): Flow[] {
  return names.map((kind) => {
    const own = tasks.filter((task) => task.kind.name === kind)
    const days = own.flatMap(({ since }) => (since ? daysSince(since, now) : []))
    return { kind, count: own.length, oldestDays: days.length > 0 ? Math.max(...days) : null }
  })
}

/** Whole days since, by the calendar. */
export function daysSince(since: Temporal.Instant, now: Temporal.Instant): number {
  const day = (at: Temporal.Instant) => wallOf(at).toPlainDate()
  return Math.max(0, day(since).until(day(now), { largestUnit: 'days' }).days)
}
