import { clock, day, dayAndTime, midSentence, weekday } from '#platform/time/words.ts'
import { wallOf } from '#platform/time/zone.ts'
import { text } from './text/index.ts'

/** The next date, as far as it may be another than usual. */
export interface NextDate {
  startsAt: Temporal.Instant
  /** Where the series has it, when it was changed by itself. */
  plannedAt: Temporal.Instant | null
  /** Where, just that day; empty where it is as always. */
  place: string
}

/** What is different about the next date, said plainly; null where nothing is. Pure. */
export function differenceWords(next: NextDate, now: Temporal.Instant): string | null {
  const { startsAt, plannedAt, place } = next
  if (plannedAt === null) return null
  const on = dayWords(startsAt, now)
  const before = wallOf(plannedAt)
  const after = wallOf(startsAt)
  if (before.equals(after)) return place ? text('elsewhere', { on, place }) : null
  const about = {
    on,
    time: clock(startsAt),
    usual: clock(plannedAt),
    date: midSentence(dayAndTime(startsAt, now)),
    before: midSentence(day(plannedAt, now)),
    place,
  }
  if (before.toPlainDate().equals(after.toPlainDate()))
    return place ? text('otherTimeAndPlace', about) : text('otherTime', about)
  return place ? text('otherDayAndPlace', about) : text('otherDay', about)
}

/** "I dag", "I morgen", "På torsdag", "Torsdag 10. december": at the beginning of a sentence. */
function dayWords(at: Temporal.Instant, now: Temporal.Instant): string {
  const { days } = wallOf(now).toPlainDate().until(wallOf(at).toPlainDate())
  if (days === 0) return text('today')
  if (days === 1) return text('tomorrow')
  if (days < 7) return text('onWeekday', { day: midSentence(weekday(at)) })
  return day(at, now)
}

/** What stands before the next date: one day called off, or several. */
export function offWords(
  off: readonly Temporal.Instant[],
  next: Temporal.Instant,
  now: Temporal.Instant,
): string | null {
  const [first] = off
  if (!first) return null
  const again = midSentence(day(next, now))
  return off.length > 1
    ? text('pauseUntil', { next: again })
    : text('nextCancelled', { date: day(first, now), next: again })
}
