import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrences } from '#platform/time/series.ts'
import { anyCharacter } from '#test/support/any-character.ts'
import { readCalendar } from './reading.ts'
import { calendar, now } from './sample-calendar.ts'

const names =
  'UID SUMMARY DTSTART DTEND DURATION RRULE EXDATE RDATE RECURRENCE-ID BEGIN END TZID GEO CATEGORIES SEQUENCE CLASS STATUS URL DESCRIPTION'
const values = [
  '20261201T190000',
  '20261201',
  '20261201T180000Z',
  '00000000T000000',
  '99991231T235959Z',
  'PT1H',
  '-P1D',
  'P99999999999W',
  'FREQ=WEEKLY;COUNT=3',
  'FREQ=DAILY',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=WEEKLY;UNTIL=00010101',
  'VEVENT',
  'VTIMEZONE',
  'VALARM',
  'STANDARD',
  'VCALENDAR',
  'Europe/Copenhagen',
  '56.1;9.9',
  '1,2,3',
  '20261201T190000/PT1H',
  '20261201T190000/x',
  '<p>&#9999999;',
  '\\n\\,',
  'PRIVATE',
  'CANCELLED',
]
const params = [
  '',
  ';TZID=Europe/London',
  ';TZID=Egen',
  ';VALUE=DATE',
  ';TZID="x',
  ';=',
  ';RANGE=THISANDFUTURE',
  ';TZID=(UTC+01:00) A, B',
  ';X=__proto__',
]
const line = fc
  .tuple(
    fc.constantFrom(...names.split(' ')),
    fc.constantFrom(...params),
    fc.constantFrom(...values),
  )
  .map(([name, param, value]) => `${name}${param}:${value}`)
const zone =
  'BEGIN:VTIMEZONE\r\nTZID:Egen\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE'
const valid = calendar(
  [
    'UID:1',
    'SUMMARY:A',
    'DTSTART;TZID=Egen:20261201T190000',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'EXDATE:20261208T180000Z',
  ],
  [
    'UID:1',
    'SUMMARY:B',
    'RECURRENCE-ID:20261215T170000Z',
    'DTSTART:20261216T180000Z',
    'DURATION:PT1H',
  ],
  ['UID:2', 'SUMMARY:C', 'DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261203', 'GEO:1;2'],
).replace('VERSION:2.0', zone)
const cut = fc.tuple(
  fc.nat(valid.length),
  fc.nat(12),
  fc.string({ unit: anyCharacter, maxLength: 6 }),
)

function checked(input: string | Uint8Array): void {
  const { entries, problems } = readCalendar(input, { now })
  expect(problems.length).toBeLessThanOrEqual(1000)
  for (const each of entries) {
    expect(each.uid).not.toBe('')
    expect(each.changes.length + each.series.extra.length).toBeLessThan(5000)
    occurrences(each.series, { from: now, until: now.add({ hours: 24 * 900 }), most: 50 })
  }
}

describe('reading never throws and always ends', () => {
  it('with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), (text) =>
        checked(`BEGIN:VCALENDAR\n${text}`),
      ),
    )
  })

  it('with any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), checked))
  })

  it('with lines in any order', () => {
    const lines = fc.array(line, { maxLength: 40 })
    fc.assert(
      fc.property(lines, (each) =>
        checked(['BEGIN:VCALENDAR', zone, 'BEGIN:VEVENT', ...each].join('\r\n')),
      ),
      { numRuns: 400 },
    )
  })

  it('with a good calendar that was damaged', () => {
    const damaged = fc
      .array(cut, { minLength: 1, maxLength: 6 })
      .map((cuts) =>
        cuts.reduce(
          (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
          valid,
        ),
      )
    fc.assert(
      fc.property(damaged, (text) => {
        checked(text)
        checked(Buffer.from(text, 'latin1'))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['tags', `DESCRIPTION:${'<p'.repeat(40_000)}`],
    ['spaces', `DESCRIPTION:<p>${' '.repeat(90_000)}x`],
    ['styles', `DESCRIPTION:<p>${'<style'.repeat(15_000)}`],
    ['quotes', `DTSTART${';TZID=('.repeat(14_000)}`],
    ['parameters', `DTSTART${';A="b"'.repeat(15_000)}:x`],
    ['a rule', `RRULE:FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(40_000)}1`],
    ['dates', `EXDATE:${'20261201T190000Z,'.repeat(5_800)}1`],
    ['begins', 'BEGIN:A\r\n'.repeat(40_000) + 'END:B\r\n'.repeat(40_000)],
  ])('soon, with many %s', (_, text) => {
    checked(calendar(['UID:1', 'SUMMARY:A', 'DTSTART:20261201T180000Z', text]))
  })
})

it('reads ten thousand events', () => {
  const events = Array.from({ length: 10_000 }, (_, at) => [
    `UID:${at}`,
    `SUMMARY:Nummer ${at}`,
    'DTSTART;TZID=Europe/Copenhagen:20261201T190000',
    'DTEND;TZID=Europe/Copenhagen:20261201T210000',
    'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T215959Z',
    'DESCRIPTION:Kom som du er\\, alle er velkomne.',
  ])
  const text = calendar(...events)
  expect(readCalendar(Buffer.from(text), { now }).entries).toHaveLength(10_000)
})
