import { expect, test } from 'vitest'
import { inLanguage } from '#platform/text/index.ts'
import { instantOf } from '#platform/time/zone.ts'
import { differenceWords, offWords } from './difference-words.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const now = at('2026-11-22T11:00')
const said = (planned: string, is: string, place = '') =>
  differenceWords({ startsAt: at(is), plannedAt: at(planned), place }, now)

test('a date as the series has it needs no words', () => {
  expect(
    differenceWords({ startsAt: at('2026-11-26T14:30'), plannedAt: null, place: '' }, now),
  ).toBeNull()
})

test.each([
  ['2026-11-26T14:30', '2026-11-26T15:00', '', 'På torsdag mødes vi kl. 15.00 i stedet for 14.30.'],
  ['2026-11-22T14:30', '2026-11-22T15:00', '', 'I dag mødes vi kl. 15.00 i stedet for 14.30.'],
  ['2026-11-23T00:00', '2026-11-23T00:30', '', 'I morgen mødes vi kl. 0.30 i stedet for 0.00.'],
  [
    '2026-12-10T14:30',
    '2026-12-10T15:00',
    'Hallen',
    'Torsdag 10. december mødes vi kl. 15.00 i stedet for 14.30. Det er her: Hallen.',
  ],
  [
    '2026-11-26T14:30',
    '2026-11-27T14:30',
    '',
    'Vi mødes fredag 27. november kl. 14.30 i stedet for torsdag 26. november.',
  ],
  ['2026-11-26T14:30', '2026-11-26T14:30', 'Hallen', 'På torsdag mødes vi et andet sted: Hallen.'],
])('%s moved to %s is said so', (planned, is, place, words) => {
  expect(said(planned, is, place)).toBe(words)
})

test('one day called off is named, several are a pause', () => {
  const next = at('2027-01-07T14:30')
  const days = [at('2026-12-24T14:30'), at('2026-12-31T14:30')]
  expect(offWords([], next, now)).toBeNull()
  expect(offWords(days.slice(0, 1), next, now)).toBe(
    'Torsdag 24. december er aflyst. Næste gang er torsdag 7. januar 2027.',
  )
  expect(offWords(days, next, now)).toBe('Vi holder pause. Vi mødes igen torsdag 7. januar 2027.')
})

test('it is said in English too', () =>
  inLanguage('en', () =>
    expect(said('2026-11-26T14:30', '2026-11-26T15:00')).toBe(
      'On Thursday we meet at 15:00 instead of 14:30.',
    ),
  ))
