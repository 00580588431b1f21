import { expect, it } from 'vitest'
import type { Series } from '#platform/time/series.ts'
import { readWhenTyped } from './reading.ts'
import { typedWhen } from './typing.ts'
import { firstDates } from './words.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const wall = (text: string) => Temporal.PlainDateTime.from(text)
const series = (about: Partial<Series>): Series => ({
  start: wall('2026-10-01T19:00'),
  minutes: 120,
  rrule: null,
  extra: [],
  except: [],
  ...about,
})
const dates = (one: Series) => firstDates(one, now, 20).map(({ startsAt }) => String(startsAt))

it.each([
  series({ start: wall('2026-12-01T14:30'), minutes: 45 }),
  series({ start: wall('2026-12-01T22:00'), minutes: 300 }),
  series({ start: wall('2026-12-01T22:00'), minutes: 1440 }),
  series({ rrule: 'FREQ=WEEKLY;BYDAY=TH' }),
  series({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270301T225959Z', minutes: null }),
  series({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270301T225959Z' }),
  series({ rrule: 'FREQ=MONTHLY;BYDAY=1TH' }),
  series({ start: wall('2026-12-01T10:00'), extra: [wall('2026-12-03T10:00')] }),
])('a series is asked about and answered with the same dates (%#)', (one) => {
  const { when } = readWhenTyped(typedWhen(one, now), { now })
  expect(when && dates(when.series)).toEqual(dates(one))
  expect(when?.series.minutes).toBe(one.minutes)
})

it.each([
  series({ rrule: 'FREQ=YEARLY' }),
  series({ rrule: 'FREQ=WEEKLY;COUNT=5' }),
  series({ rrule: 'FREQ=WEEKLY;BYDAY=TH', extra: [wall('2026-12-24T10:00')] }),
  series({ extra: [wall('2026-12-24T10:00')] }),
])('one we do not ask about stays as it is (%#)', (one) => {
  expect(typedWhen(one, now).repeat).toBe('kept')
})
