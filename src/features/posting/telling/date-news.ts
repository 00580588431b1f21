import type { DateBefore } from '#features/invitations/index.ts'

/** How a date stands now. */
export interface DateNow {
  id: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  place: string
  cancelled: boolean
}

/** What is new about one date, for somebody who knew it as `was`. */
export interface DateNews {
  kind: 'off' | 'back' | 'added' | 'moved' | 'elsewhere' | 'as-always'
  was: { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null }
  is: DateNow
}

/** An edit of dates, oldest first; `was` where the rule itself was changed. */
export interface DatesChange {
  sequence: number
  was: unknown
  dates: readonly DateBefore[]
}

/**
 * How the dates stood when somebody last heard of them. Who comes from now on hears of a new
 * rule in one sentence and not date by date; who comes to one date hears of that date alone.
 */
export function knownDates(
  changes: readonly DatesChange[],
  { toldSequence, only }: { toldSequence: number; only: string | null },
): DateBefore[] {
  const known = new Map<string, DateBefore>()
  for (const change of changes) {
    if (change.sequence <= toldSequence || (change.was && only === null)) continue
    for (const date of change.dates)
      if (!known.has(date.id) && (only === null || date.id === only)) known.set(date.id, date)
  }
  return [...known.values()]
}

/** What is new about the dates that are not over: what was changed back is no news. Pure. */
export function dateNews(
  known: readonly DateBefore[],
  dates: ReadonlyMap<string, DateNow>,
  now: Temporal.Instant,
): DateNews[] {
  const news = known.flatMap((before): DateNews[] => {
    const is = dates.get(before.id)
    if (!is) return []
    const was = {
      startsAt: Temporal.Instant.from(before.startsAt),
      endsAt: before.endsAt === null ? null : Temporal.Instant.from(before.endsAt),
    }
    const kind = kindOf(before, is)
    const at = kind === 'off' ? was.startsAt : is.startsAt
    return kind && Temporal.Instant.compare(at, now) > 0 ? [{ kind, was, is }] : []
  })
  return news.sort((one, other) => Temporal.Instant.compare(one.is.startsAt, other.is.startsAt))
}

function kindOf(was: DateBefore, is: DateNow): DateNews['kind'] | null {
  if (is.cancelled) return was.on ? 'off' : null
  if (!was.on) return was.isNew ? 'added' : 'back'
  if (was.startsAt !== String(is.startsAt) || was.endsAt !== timeOf(is.endsAt)) return 'moved'
  if (was.place === is.place) return null
  return is.place ? 'elsewhere' : 'as-always'
}

const timeOf = (at: Temporal.Instant | null) => at?.toString() ?? null
