import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, type Demand, MOST, suggest } from './suggesting.ts'

const noon = Temporal.Instant.from('2026-11-22T10:00:00Z')

const row = (about: Partial<Candidate> & { day?: number }): Candidate => ({
  id: 'one',
  labels: [],
  kind: 'snak',
  nextStartsAt: noon.add({ hours: 24 * (about.day ?? 1) }),
  free: null,
  ...about,
})
const ids = (list: { row: Candidate }[]) => list.map(({ row: { id } }) => id)
const free: Demand = { anyOf: ['trait:pris.gratis'] }
const morning: Demand = { anyOf: ['time:1-morning', 'time:2-morning'] }

test('what misses a demand is not suggested; what meets them all is, with the reasons', () => {
  const rows = [
    row({ id: 'both', labels: ['trait:pris.gratis', 'time:2-morning'] }),
    row({ id: 'dear', labels: ['time:1-morning'] }),
  ]
  const { suggestions, near } = suggest(rows, [free, morning])
  expect(ids(suggestions)).toEqual(['both'])
  expect(suggestions[0]?.met.map(({ by }) => by)).toEqual([
    ['trait:pris.gratis'],
    ['time:2-morning'],
  ])
  expect(near).toEqual([])
})

test('a full table is not an invitation: it is counted and not shown', () => {
  const { suggestions, full } = suggest([row({ id: 'full', free: 0 }), row({ id: 'open' })], [])
  expect(ids(suggestions)).toEqual(['open'])
  expect(full).toBe(1)
})

test('with more than seven it is those that happen first, and the others are counted', () => {
  const days = [9, 3, 1, 8, 2, 7, 4, 6, 5]
  const { suggestions, more } = suggest(
    days.map((day) => row({ id: `day${day}`, day })),
    [],
  )
  expect(ids(suggestions)).toEqual(['day1', 'day2', 'day3', 'day4', 'day5', 'day6', 'day7'])
  expect(more).toBe(2)
})

test('when nothing meets everything, what misses fewest comes near, and says what it misses', () => {
  const rows = [
    row({ id: 'none', day: 1 }),
    row({ id: 'late', day: 9, labels: ['trait:pris.gratis'] }),
    row({ id: 'full', labels: ['trait:pris.gratis'], free: 0 }),
  ]
  const { suggestions, near } = suggest(rows, [free, morning])
  expect(suggestions).toEqual([])
  expect(ids(near)).toEqual(['late'])
  expect(near[0]?.missed).toEqual([morning])
})

const labels = ['a', 'b', 'c', 'd', 'e']
const demand = fc.record({ anyOf: fc.subarray(labels, { minLength: 1 }) })
const demands = fc.array(demand, { maxLength: 4 })
const rows = fc
  .array(
    fc.record({
      labels: fc.subarray(labels),
      kind: fc.constantFrom('mad', 'musik', 'spil'),
      day: fc.integer({ min: 1, max: 12 }),
      free: fc.constantFrom(null, 0, 1, 4),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, place) => row({ ...one, id: `row${place}` })))

const meets = (one: Candidate, all: readonly Demand[]) =>
  all.every(({ anyOf }) => anyOf.some((label) => one.labels.includes(label)))

/** As the database gives them: so many of those that meet everything, and no more. */
const soonest = (list: Candidate[], most: number) =>
  list
    .toSorted(
      (a, b) => Temporal.Instant.compare(a.nextStartsAt, b.nextStartsAt) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, most)

test('one demand more never hides a suggestion that meets them all', () => {
  fc.assert(
    fc.property(
      rows,
      demands,
      demand,
      fc.integer({ min: 7, max: 40 }),
      (list, asked, more, most) => {
        const all = [...asked, more]
        const read = (which: Demand[]) =>
          soonest(
            list.filter((one) => meets(one, which)),
            most,
          )
        const before = suggest(read(asked), asked).suggestions
        const kept = before.filter(({ row: one }) => meets(one, all))
        expect(ids(suggest(read(all), all).suggestions)).toEqual(expect.arrayContaining(ids(kept)))
      },
    ),
    { numRuns: 500 },
  )
})

test('never more than seven, only what meets everything, and all of it while it is seven or fewer', () => {
  fc.assert(
    fc.property(rows, demands, (list, asked) => {
      const { suggestions, more } = suggest(list, asked)
      const fits = list.filter((one) => one.free !== 0 && meets(one, asked))
      expect(suggestions).toHaveLength(Math.min(MOST, fits.length))
      expect(suggestions.every((one) => meets(one.row, asked))).toBe(true)
      expect(more).toBe(fits.length - suggestions.length)
    }),
  )
})

test('to be content with more never gives fewer suggestions', () => {
  fc.assert(
    fc.property(rows, demands, demand, fc.constantFrom(...labels), (list, asked, one, label) => {
      const wider = { anyOf: [...new Set([...one.anyOf, label])] }
      const count = (all: Demand[]) => suggest(list, all).suggestions.length
      expect(count([...asked, wider])).toBeGreaterThanOrEqual(count([...asked, one]))
    }),
  )
})

test('the order the rows come in changes nothing', () => {
  fc.assert(
    fc.property(rows, demands, (list, asked) => {
      expect(suggest(list.toReversed(), asked)).toEqual(suggest(list, asked))
    }),
  )
})
