import { expect, test } from 'vitest'
import { inLanguage } from '#platform/text/index.ts'
import { seriesWords, whereWords } from './words.ts'

const said = (rrule: string | null, extra: string[] = []) => seriesWords({ rrule, extra })

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', 'Hver tirsdag.'],
  ['FREQ=WEEKLY;BYDAY=TU,TH', 'Hver tirsdag og torsdag.'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'Hver anden mandag.'],
  ['FREQ=MONTHLY;BYDAY=1SA;UNTIL=20270101T000000Z', 'Den første lørdag i måneden.'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'Den sidste søndag i måneden.'],
  ['FREQ=DAILY', 'Hver dag.'],
  ['FREQ=YEARLY', 'Flere gange.'],
])('%s is said as "%s"', (rrule, words) => expect(said(rrule)).toBe(words))

test('one date has no rhythm, several dates of their own do', () => {
  expect(said(null)).toBeNull()
  expect(said(null, ['2026-12-01T10:00:00'])).toBe('Flere gange.')
})

test('the days have their English names in English', () =>
  inLanguage('en', () => expect(said('FREQ=WEEKLY;BYDAY=TU')).toBe('Every Tuesday.')))

test('the town is said once', () => {
  const where = { place_text: '', place_awaits: null, area: 'Ry' }
  expect(whereWords({ ...where, place: 'Medborgerhuset i Ry' })).toBe('Medborgerhuset i Ry')
  expect(whereWords({ ...where, place: 'Kulturhuset' })).toBe('Kulturhuset i Ry')
  const tree = { ...where, place: null, place_text: 'Ved det store træ' }
  expect(whereWords(tree)).toBe('Ved det store træ, Ry')
})

test('before the house has said yes, only the town is told', () => {
  const hidden = { place: null, place_text: '', area: 'Ry' }
  expect(whereWords({ ...hidden, place_awaits: 'keeper' })).toBe(
    'Hvor i Ry, siger vi, når huset har sagt ja',
  )
  expect(whereWords({ ...hidden, place_awaits: 'host' })).toBe('Hvor i Ry, siger vi snart')
})
