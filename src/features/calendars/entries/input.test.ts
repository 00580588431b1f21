import { expect, test } from 'vitest'
import { only } from '#platform/ics/sample-calendar.ts'
import { aWelcome } from '../sample-welcome.ts'
import { inputOf, stepsOf } from './input.ts'
import { storedEntry } from './stored.ts'

const around = { areas: [], places: [] }
const entry = storedEntry(only('DTSTART:20261201T180000Z'))
const made = (about: Partial<typeof entry>, welcome = {}) =>
  inputOf(
    { ...entry, ...about },
    { name: 'Vores kalender', associationId: 'a', welcome: aWelcome(welcome) },
    around,
  )

test('what the calendar does not say is said by the welcome', () =>
  expect(made({ text: '' })).toMatchObject({
    title: 'Sang',
    summary: 'Vi strikker og drikker kaffe.',
    hostKind: 'association',
    associationId: 'a',
    welcome: { greeter: 'Birthe' },
    areaId: 'ry',
  }))

test('what the calendar says counts', () =>
  expect(made({ text: 'Vi synger.', place: 'Kirken' })).toMatchObject({
    summary: 'Vi synger.',
    placeText: 'Kirken',
  }))

test('one without a title is called as the calendar', () =>
  expect(made({ title: '' }).title).toBe('Vores kalender'))

test('a very long text ends between two words', () => {
  const { summary } = made({ text: 'ord '.repeat(400) })
  expect(summary.length).toBeLessThan(1010)
  expect(summary).toMatch(/ord …$/)
})

test('the price is told as a trait too', () => {
  expect(made({}, { kroner: 0 }).traits).toEqual(['pris.gratis'])
  expect(made({}, { kroner: 20 }).traits).toEqual(['pris.lav'])
  expect(made({}, { kroner: 100 }).traits).toEqual([])
})

test('each line of the first visit is a step with a heading', () =>
  expect(stepsOf('Du får en kop kaffe. Vi finder en plads.\n\nVi hilser')).toEqual([
    { title: 'Du får en kop kaffe', text: 'Vi finder en plads.' },
    { title: 'Vi hilser', text: '' },
  ]))
