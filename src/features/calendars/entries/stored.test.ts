import { expect, test } from 'vitest'
import { unstored } from '#features/invitations/index.ts'
import { readCalendar } from '#platform/ics/reading.ts'
import { calendar, now, only, shown } from '#platform/ics/sample-calendar.ts'
import { digestOf, nextAt, storedEntry } from './stored.ts'

const weekly = ['DTSTART;TZID=Europe/Copenhagen:20261201T190000', 'RRULE:FREQ=WEEKLY;COUNT=4']

const read = (...events: string[][]) => {
  const [entry] = readCalendar(calendar(...events), { now }).entries
  if (!entry) throw new Error('nothing was read')
  return storedEntry(entry)
}
const change = (replaces: string, ...lines: string[]) => [
  'UID:1',
  'SUMMARY:Sang',
  `RECURRENCE-ID;TZID=Europe/Copenhagen:${replaces}`,
  ...lines,
]
const series = (...changes: string[][]) =>
  shown(
    unstored(read(['UID:1', 'SUMMARY:Sang', ...weekly], ...changes).series),
    '2026-11-01T00:00',
    '2027-03-01T00:00',
  ).map((time) => time.slice(0, 16))

test('a moved date and a called-off one are part of the series', () =>
  expect(
    series(
      change('20261208T190000', 'DTSTART;TZID=Europe/Copenhagen:20261209T200000'),
      change(
        '20261215T190000',
        'DTSTART;TZID=Europe/Copenhagen:20261215T190000',
        'STATUS:CANCELLED',
      ),
    ),
  ).toEqual(['2026-12-01T19:00', '2026-12-09T20:00', '2026-12-22T19:00']))

test('two dates that change places are both there', () =>
  expect(
    series(
      change('20261208T190000', 'DTSTART;TZID=Europe/Copenhagen:20261215T190000'),
      change('20261215T190000', 'DTSTART;TZID=Europe/Copenhagen:20261208T190000'),
    ),
  ).toEqual(['2026-12-01T19:00', '2026-12-08T19:00', '2026-12-15T19:00', '2026-12-22T19:00']))

test('a date with a title of its own is told of, as one invitation cannot say it', () => {
  const own = ['DTSTART;TZID=Europe/Copenhagen:20261208T190000', 'SUMMARY:Julesang']
  const renamed = ['UID:1', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20261208T190000', ...own]
  expect(read(['UID:1', 'SUMMARY:Sang', ...weekly], renamed).uneven).toBe(true)
})

test('the same event is the same, however often its program stamps it anew', () => {
  const one = storedEntry(only(...weekly, 'DTSTAMP:20261101T000000Z', 'SEQUENCE:1'))
  const other = storedEntry(only(...weekly, 'DTSTAMP:20261122T000000Z', 'SEQUENCE:7'))
  expect(digestOf(one)).toBe(digestOf(other))
})

test('what goes on just now is still next; what has ended or is called off has no next time', () => {
  const entry = storedEntry(only('DTSTART:20261122T110000Z', 'DTEND:20261122T130000Z'))
  expect(nextAt(entry, now)?.toString()).toBe('2026-11-22T11:00:00Z')
  expect(nextAt(entry, now.add({ hours: 2 }))).toBeNull()
  expect(nextAt({ ...entry, cancelled: true }, now)).toBeNull()
})
