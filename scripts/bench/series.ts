import { monthlyByWeekday, type Weekday, weekly } from '#platform/time/rules-offered.ts'
import { occurrences, type Series } from '#platform/time/series.ts'
import type { Line } from './table.ts'

const SERIES = 1_000
const BEGIN = Temporal.PlainDateTime.from('2026-11-02T10:00')
const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A thousand series written out over a year, each another one, in this process. */
export function expanding(size: number): Line[] {
  const all = Array.from({ length: SERIES }, (_, number) => oneOf(number))
  const from = Temporal.Instant.from('2026-11-22T10:00:00Z')
  const window = { from, until: from.add({ hours: 24 * 365 }), most: 450 }
  // Once before, so that the program is warm.
  for (const one of all) occurrences(one, window)
  const began = performance.now()
  let dates = 0
  for (const one of all) dates += occurrences(one, window).length
  const value = performance.now() - began
  return [{ size, what: `Expanding 1,000 series over a year: ${dates} dates`, value, unit: 'ms' }]
}

/** Every week, every other week, two days a week and once a month, over all days and hours. */
function oneOf(number: number): Series {
  const start = BEGIN.add({ days: number % 7, minutes: 30 * (number % 20) })
  const day = DAYS[start.dayOfWeek - 1] ?? 'MO'
  const next = DAYS[start.dayOfWeek % 7] ?? 'TU'
  const rules = [
    weekly([day], 1),
    weekly([day], 2),
    weekly([day, next], 1),
    monthlyByWeekday(-1, day),
  ]
  const rrule = rules[number % rules.length] ?? null
  return { start, minutes: 120, rrule, extra: [], except: [start.add({ days: 7 })] }
}
