import { instantOf, wallOf } from '#platform/time/zone.ts'
import { type Choices, type Hours, type Kind, quietHours } from './choices.ts'

/** What a message is: of a kind one chooses about, a code that is waited for, or a calling off. */
export type Sort = Kind | 'code' | 'cancelled'

export interface About {
  sort: Sort
  /** When what it is about begins, where it does. */
  startsAt?: Temporal.Instant | null | undefined
}

export interface Sending {
  at: Temporal.Instant
  /** It waits for the letter that leaves then with all that waits. */
  gathered: boolean
}

/** The hour that a daily letter leaves, and the weekly one on a Monday. */
const HOUR = Temporal.PlainTime.from('08:00')
const MONDAY = 1
/** Whoever comes must know of a change so long before. */
const TO_KNOW = { hours: 24 }
/** And be reminded so long before. */
const TO_BE_REMINDED = { hours: 2 }

/** A letter is printed within days and is days on its way. */
const BY_POST = { hours: 24 * 7 }

/** Whether a letter on paper that is put in the queue now is there in time. */
export const hasTimeForPost = (
  startsAt: Temporal.Instant | null | undefined,
  now: Temporal.Instant,
): boolean => !startsAt || Temporal.Instant.compare(now.add(BY_POST), startsAt) <= 0

/**
 * When a message leaves, and whether with others; null where somebody wants none of its kind.
 *
 * 1. A code, and the reminder two hours before, leave at once: they are of no use later.
 * 2. Who wants none of a kind gets none, but for what is called off: nobody stands at a closed door.
 * 3. A daily or weekly letter leaves at eight; the rest leaves now. Quiet hours put both off.
 * 4. What would then come later than a day before it begins leaves now instead, quiet or not.
 */
export function whenToSend(
  { how, quiet }: Choices,
  { sort, startsAt = null }: About,
  now: Temporal.Instant,
): Sending | null {
  if (sort === 'code') return { at: now, gathered: false }
  const wanted = how[sort === 'cancelled' ? 'news' : sort]
  if (wanted === 'never' && sort !== 'cancelled') return null
  if (sort === 'soon') return { at: now, gathered: false }
  const gathered = wanted === 'daily' || wanted === 'weekly'
  const at = afterQuiet(gathered ? nextLetter(wanted, now) : now, quietHours[quiet])
  if (startsAt === null || !isLate(at, sort, startsAt)) return { at, gathered }
  return { at: now, gathered: false }
}

const isLate = (at: Temporal.Instant, sort: Sort, startsAt: Temporal.Instant) =>
  Temporal.Instant.compare(at, startsAt.subtract(sort === 'reminder' ? TO_BE_REMINDED : TO_KNOW)) >
  0

/** The next eight in the morning after now, for a weekly letter that of a Monday. */
function nextLetter(pace: 'daily' | 'weekly', now: Temporal.Instant): Temporal.Instant {
  const today = wallOf(now).toPlainDate()
  const days = pace === 'daily' ? 1 : (MONDAY - today.dayOfWeek + 7) % 7 || 7
  const dates = pace === 'daily' || today.dayOfWeek === MONDAY ? [today] : []
  const at = [...dates, today.add({ days })].map((date) => instantOf(date.toPlainDateTime(HOUR)))
  return at.find((one) => Temporal.Instant.compare(one, now) > 0) as Temporal.Instant
}

/** The same, or when the quiet hours that it falls in end. */
function afterQuiet(at: Temporal.Instant, quiet: Hours | null): Temporal.Instant {
  const wall = wallOf(at)
  if (!quiet || !isQuiet(wall.hour, quiet)) return at
  const end = wall.toPlainDate().toPlainDateTime({ hour: quiet.until })
  return instantOf(wall.hour < quiet.until ? end : end.add({ days: 1 }))
}

/** Whether an hour of the day is quiet. */
export const isQuiet = (hour: number, { from, until }: Hours): boolean =>
  from < until ? hour >= from && hour < until : hour >= from || hour < until
