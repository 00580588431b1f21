import { expect, test } from 'vitest'
import { mayBegin, ways } from './first-words.ts'

test('who may be the first to write to whom, as a table', () => {
  const table = ways.map((way) => [
    way,
    ...(['of-age', 'young'] as const).flatMap((to) =>
      (['of-age', 'young'] as const).map((from) => (mayBegin(way, from, to) ? 'yes' : '-')),
    ),
  ])
  expect(table).toEqual([
    // to those of age from those of age, and from the young; then to the young
    ['host-to-guest', 'yes', 'yes', 'yes', 'yes'],
    ['guest-to-host', 'yes', 'yes', '-', 'yes'],
    ['to-belong', 'yes', 'yes', '-', 'yes'],
    ['to-host-together', 'yes', 'yes', '-', 'yes'],
    ['wish-answered', 'yes', 'yes', 'yes', 'yes'],
    ['municipality', 'yes', 'yes', 'yes', 'yes'],
  ])
})
