import { type CardRow, cardOf } from '#features/finding/index.ts'
import { clock, day } from '#platform/time/words.ts'
import { text } from './text/index.ts'
import { byDay } from './week.ts'

export interface ShownDay {
  name: string
  dates: { href: string; title: string; time: string; datetime: string; where: string }[]
}

/** The week as it is read: a day, and what happens on it. */
export function shownWeek(rows: readonly CardRow[], now: Temporal.Instant): ShownDay[] {
  return byDay(rows, now).map(({ at, rows: dates }) => ({
    name: day(at, now),
    dates: dates.map((row) => {
      const { href, title, datetime, where, begun } = cardOf(row, now)
      return { href, title, datetime, where, time: timeOf(row, begun) }
    }),
  }))
}

function timeOf({ all_day, starts_at }: CardRow, begun: boolean): string {
  if (all_day) return text('allDay')
  if (begun) return text('goesOn')
  return text('at', { time: clock(starts_at) })
}
