import { expect, test } from 'vitest'
import { now, only } from '#platform/ics/sample-calendar.ts'
import { inLanguage } from '#platform/text/index.ts'
import { storedEntry } from './stored.ts'
import { whenWords } from './when-words.ts'

const words = (...lines: string[]) => whenWords(storedEntry(only(...lines)), now)
const thursday = 'DTSTART;TZID=Europe/Copenhagen:20261126T143000'
const twoHours = 'DURATION:PT2H'

test.each([
  ['Torsdag 26. november kl. 14.30 til 16.30', [thursday, twoHours]],
  ['Torsdag 26. november kl. 14.30', [thursday]],
  [
    'Hver torsdag kl. 14.30 til 16.30. Første gang torsdag 26. november',
    [thursday, twoHours, 'RRULE:FREQ=WEEKLY'],
  ],
  [
    'Hver anden mandag og torsdag kl. 14.30. Første gang torsdag 26. november',
    [thursday, 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'],
  ],
  [
    'Den sidste torsdag i måneden kl. 14.30. Første gang torsdag 26. november',
    [thursday, 'RRULE:FREQ=MONTHLY;BYDAY=-1TH'],
  ],
  [
    'Den 26. i hver måned kl. 14.30. Første gang torsdag 26. november',
    [thursday, 'RRULE:FREQ=MONTHLY'],
  ],
  [
    'Hvert år den 26. november kl. 14.30. Første gang torsdag 26. november',
    [thursday, 'RRULE:FREQ=YEARLY'],
  ],
  [
    '2 datoer kl. 14.30. Første gang torsdag 26. november',
    [thursday, 'RDATE;TZID=Europe/Copenhagen:20261203T143000'],
  ],
  [
    'Torsdag 26. november, hele dagen',
    ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261127'],
  ],
  [
    'Torsdag 26. november til lørdag 28. november, hele dagen',
    ['DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261129'],
  ],
  ['Torsdag 26. november kl. 14.30 til fredag 27. november kl. 14.30', [thursday, 'DURATION:P1D']],
])('%s', (said, lines) => expect(words(...lines)).toBe(said))

test('a series that has begun says when it is next', () =>
  expect(words('DTSTART;TZID=Europe/Copenhagen:20200102T100000', 'RRULE:FREQ=WEEKLY')).toBe(
    'Hver torsdag kl. 10.00. Næste gang torsdag 26. november',
  ))

test('a year that is not this one is said', () =>
  expect(words('DTSTART;TZID=Europe/Copenhagen:20270107T100000')).toBe(
    'Torsdag 7. januar 2027 kl. 10.00',
  ))

test('in English it is English', () =>
  expect(inLanguage('en', () => words(thursday, twoHours, 'RRULE:FREQ=WEEKLY'))).toBe(
    'Every Thursday from 14:30 to 16:30. First time Thursday 26 November',
  ))

test('a series that is over says when it began', () =>
  expect(words('DTSTART;TZID=Europe/Copenhagen:20200102T100000', 'RRULE:FREQ=WEEKLY;COUNT=3')).toBe(
    'Hver torsdag kl. 10.00. Begyndte torsdag 2. januar 2020',
  ))
