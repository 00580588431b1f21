import { expect, test } from 'vitest'
import { featuresFor } from '../src/features.ts'
import { eventFields, saysNothingOfAnybody } from './support/event-fields.ts'
import { sources } from './support/source.ts'

const features = featuresFor({ production: true })
const reactions = features.flatMap((feature) => feature.reactions ?? [])

/** The names of events in every `interface Events`. */
const events = sources('src/**/*.ts')
  .flatMap(({ code }) => [...code.matchAll(/interface Events \{([\s\S]*?)\n {2}?\}|$/g)])
  .flatMap(([, body = '']) => [...body.matchAll(/^\s*'([a-z-]+\.[a-z-]+)':/gm)])
  .map(([, name = '']) => name)
  .sort()

test('what happens after what is written down', async () => {
  expect(events.length).toBeGreaterThan(5)
  const lines = events.map((event) => {
    const names = reactions.filter(({ to }) => to === event).map(({ name }) => name)
    return `${event}${names.length > 0 ? ` → ${names.join(', ')}` : ''}\n`
  })
  await expect(lines.join('')).toMatchFileSnapshot('../docs/events.txt')
})

test('no two reactions, jobs or duties have the same name', () => {
  const names = features.flatMap(({ reactions, jobs, timetable }) =>
    [...(reactions ?? []), ...(jobs ?? []), ...(timetable ?? [])].map(({ name }) => name),
  )
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  expect(names.length).toBeGreaterThan(0)
})

/** What is neither an id nor one of our own words, and why it says nothing of anybody. */
const other: Record<string, string> = {
  'association.archived byPerson': 'the id of a person',
  'calendar.not-read problem': 'one of the kinds of problem',
  'day.sealed day': 'a date',
  'freshness.moved stage': 'one of our own stages',
  'notices.stopped kinds': 'kinds of messages, in our words',
  'notices.wanted-again kind': 'the same',
}

test('an event says nothing of anybody: it can never be erased', () => {
  const code = sources('src/**/*.ts')
  const fields = eventFields(code)
  expect(fields.length).toBeGreaterThan(100)
  const telling = fields
    .filter((field) => !saysNothingOfAnybody(field, code))
    .map(({ event, name, type }) => ({ named: `${event} ${name}`, type }))
  expect(telling.filter(({ named }) => !(named in other))).toEqual([])
})
