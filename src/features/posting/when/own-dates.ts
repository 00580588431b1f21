import { text } from '../text/index.ts'
import { readDates } from './dates-typed.ts'
import type { WhenTyped } from './form.ts'

const MOST = 100

interface Bounds {
  start: Temporal.PlainDateTime
  today: Temporal.PlainDate
  latest: Temporal.PlainDate
}

/** The dates somebody wrote themselves, the first day among them, in order; or what is wrong. */
export function ownDates({ repeat, dates }: WhenTyped, { start, today, latest }: Bounds) {
  if (repeat !== 'dates') return { dates: [] }
  const compare = Temporal.PlainDate.compare
  const { dates: typed, wrong } = readDates(dates, today)
  if (wrong[0]) return { dates: [], problem: text('datesWrong', { date: wrong[0].slice(0, 40) }) }
  if (typed.length === 0) return { dates: [], problem: text('datesMissing') }
  if (typed.some((one) => compare(one, today) < 0)) return { dates: [], problem: text('datePast') }
  if (typed.some((one) => compare(one, latest) > 0)) return { dates: [], problem: text('dateFar') }
  const all = [start.toPlainDate(), ...typed].sort(compare)
  const different = all.filter(
    (one, place) => place === 0 || !one.equals(all[place - 1] ?? one.add({ days: 1 })),
  )
  if (different.length > MOST) return { dates: [], problem: text('datesMany', { most: MOST }) }
  return { dates: different.map((one) => one.toPlainDateTime(start.toPlainTime())) }
}
