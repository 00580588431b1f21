import type { Problems } from '#platform/http.tsx'
import { text } from '../text/index.ts'
import { readClock } from './clock-typed.ts'
import type { WhenTyped } from './form.ts'

const minutes = { unknown: null, half: 30, one: 60, two: 120 } as const
const DAY = 24 * 60

/** What is wrong with the end, which is asked for only when it takes longer. */
export function lengthProblem({ length, end }: WhenTyped): Problems {
  if (length !== 'longer' || readClock(end)) return {}
  return { end: text(end ? 'timeWrong' : 'endMissing') }
}

/** How many minutes it takes; null where nobody knows. An end at or before the start is next day. */
export function minutesOf({ length, end }: WhenTyped, start: Temporal.PlainTime): number | null {
  if (length !== 'longer') return minutes[length]
  const ends = readClock(end) ?? start
  const between = start.until(ends).total('minutes')
  return between > 0 ? between : between + DAY
}
