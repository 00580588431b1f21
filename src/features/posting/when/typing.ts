import type { Typed } from '#platform/http.tsx'
import { weekdayOf } from '#platform/time/rules-offered.ts'
import { occurrences, type Series } from '#platform/time/series.ts'
import { wallOf } from '#platform/time/zone.ts'
import { typedClock } from './clock-typed.ts'
import { nths } from './form.ts'
import { weekdays } from './starting.ts'

const DAYS_AHEAD = 800
const lengthNames = new Map<number | null, string>([
  [null, 'unknown'],
  [30, 'half'],
  [60, 'one'],
  [120, 'two'],
])

/** A series as one would answer it, from its next date on; one we do not ask for stays as it is. */
export function typedWhen(series: Series, now: Temporal.Instant): Typed {
  const [next] = occurrences(series, {
    from: now,
    until: now.add({ hours: 24 * DAYS_AHEAD }),
    most: 1,
  })
  const first = next ? wallOf(next.startsAt) : series.start
  const repeat = repeatOf(series)
  if (!repeat) return { ...timeOf(first, series.minutes), repeat: 'kept' }
  return { ...timeOf(first, series.minutes), ...repeat }
}

function timeOf(start: Temporal.PlainDateTime, minutes: number | null): Typed {
  const length = lengthNames.get(minutes) ?? 'longer'
  return {
    day: start.toPlainDate().toString(),
    time: typedClock(start),
    length,
    end: length === 'longer' ? typedClock(start.add({ minutes: minutes ?? 0 })) : '',
  }
}

function repeatOf({ rrule, extra, start, minutes }: Series): Typed | null {
  if (minutes !== null && minutes > 24 * 60) return null
  if (rrule === null) return datesOf(start, extra)
  if (extra.length > 0) return null
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL']
  if ([...parts.keys()].some((part) => !known.includes(part))) return null
  const days = parts.get('BYDAY')?.split(',') ?? [weekdayOf(start)]
  const until = untilTyped(parts.get('UNTIL'))
  const every = parts.get('INTERVAL') ?? '1'
  if (parts.get('FREQ') === 'WEEKLY') {
    if (!['1', '2'].includes(every) || days.some((one) => !weekdays.some((day) => day === one)))
      return null
    return { repeat: every === '1' ? 'weekly' : 'fortnightly', weekdays: days, until }
  }
  const nth = nths.find((one) => days[0] === `${one}${weekdayOf(start)}`)
  if (parts.get('FREQ') !== 'MONTHLY' || every !== '1' || days.length !== 1 || !nth) return null
  return { repeat: 'monthly', nth, until }
}

function datesOf(start: Temporal.PlainDateTime, extra: Temporal.PlainDateTime[]): Typed | null {
  if (extra.length === 0) return { repeat: 'once' }
  const sameTime = extra.every((one) => one.toPlainTime().equals(start.toPlainTime()))
  if (!sameTime) return null
  return { repeat: 'dates', dates: extra.map((one) => one.toPlainDate().toString()).join('\n') }
}

/** The day of an UNTIL, as it is typed. A rule without an end has none. */
function untilTyped(until: string | undefined): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(until ?? '') ?? []
  return year ? `${year}-${month}-${day}` : ''
}
