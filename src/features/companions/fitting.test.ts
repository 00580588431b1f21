import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Offer, rank, reasonsFor, scoreOf, slots, unfit, type Wanted } from './fitting.ts'
import { states } from './steps.ts'

const some = (...all: string[]) => fc.subarray(all)
const [areas, languages, interests] = [
  ['ry', 'laasby', 'galten', 'hoerning'],
  ['da', 'en', 'ar'],
  ['natur', 'musik', 'spil', 'mad'],
]
const ids = ['a', 'b', 'c', 'd', 'e', 'f']

/** Mostly people who could go along, so that most rounds have somebody to suggest. */
const offer = (id: string): fc.Arbitrary<Offer> =>
  fc.record({
    id: fc.constant(id),
    state: fc.oneof(
      { weight: 4, arbitrary: fc.constant('active' as const) },
      fc.constantFrom(...states),
    ),
    certified: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
    areas: some(...areas),
    times: fc.subarray([...slots]),
    languages: some(...languages).map((chosen) => ['da', ...chosen]),
    interests: some(...interests),
    most: fc.integer({ min: 1, max: 3 }),
    load: fc.nat({ max: 3 }),
    young: fc.boolean(),
  })

const offers = fc.tuple(...ids.map(offer))

const wanted: fc.Arbitrary<Wanted> = fc.record({
  notThese: fc.subarray(ids, { maxLength: 2 }),
  areaId: fc.constantFrom(...areas),
  near: some(...areas),
  slot: fc.constantFrom(...slots, null),
  languages: fc.subarray(languages, { maxLength: 2 }),
  interests: some(...interests),
  atHome: fc.boolean(),
  late: fc.boolean(),
  withYoung: fc.boolean(),
})

/** The same, and something more. */
const asksMore = (one: Wanted, more: Wanted): Wanted => ({
  ...one,
  notThese: [...one.notThese, ...more.notThese],
  near: one.near.filter((area) => more.near.includes(area)),
  slot: one.slot ?? more.slot,
  languages: [...one.languages, ...more.languages],
  atHome: one.atHome || more.atHome,
  late: one.late || more.late,
  withYoung: one.withYoung || more.withYoung,
})

const inManyRounds = { numRuns: 1000 }
const byId = (all: readonly Offer[], id: string) => all.find((one) => one.id === id) as Offer

test('nobody is suggested who has paused or ended, who has enough, or whose certificate was not seen', () => {
  fc.assert(
    fc.property(offers, wanted, (all, asked) => {
      for (const { id } of rank(all, asked)) {
        const { state, certified, load, most } = byId(all, id)
        expect({ state, certified }).toEqual({ state: 'active', certified: true })
        expect(load).toBeLessThan(most)
        expect(asked.notThese).not.toContain(id)
      }
    }),
    inManyRounds,
  )
})

test('the young go to nobody’s home and nowhere late, and only when the coordinator has talked with both', () => {
  fc.assert(
    fc.property(offers, wanted, (all, asked) => {
      for (const { id, talkFirst } of rank(all, asked)) {
        const { young } = byId(all, id)
        if (young) expect(asked.atHome || asked.late).toBe(false)
        expect(talkFirst).toBe(young || asked.withYoung)
      }
    }),
    inManyRounds,
  )
})

test('every reason is true of both', () => {
  fc.assert(
    fc.property(offers, wanted, (all, asked) => {
      for (const { id, reasons } of rank(all, asked)) {
        const one = byId(all, id)
        const isTrue = {
          area: () => one.areas.includes(asked.areaId),
          near: () => asked.near.some((area) => one.areas.includes(area)),
          time: () => asked.slot !== null && one.times.includes(asked.slot),
          free: () => one.load === 0,
          language: (of: string) => one.languages.includes(of) && asked.languages.includes(of),
          interest: (of: string) => one.interests.includes(of) && asked.interests.includes(of),
        }
        for (const reason of reasons)
          expect(isTrue[reason.kind]('id' in reason ? reason.id : '')).toBe(true)
        expect(reasons.filter(({ kind }) => kind === 'area' || kind === 'near')).toHaveLength(1)
      }
    }),
    inManyRounds,
  )
})

test('asking for more never adds anybody', () => {
  fc.assert(
    fc.property(offers, wanted, wanted, (all, asked, more) => {
      const before = rank(all, asked).map(({ id }) => id)
      for (const { id } of rank(all, asksMore(asked, more))) expect(before).toContain(id)
    }),
    inManyRounds,
  )
})

test('nobody stands above one who fits better, and everybody who fits is there', () => {
  fc.assert(
    fc.property(offers, wanted, (all, asked) => {
      const ranked = rank(all, asked)
      const scores = ranked.map(({ reasons }) => scoreOf(reasons))
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(ranked).toHaveLength(all.filter((one) => unfit(one, asked) === null).length)
    }),
    inManyRounds,
  )
})

test('what somebody else offers changes nothing of why one is suggested', () => {
  fc.assert(
    fc.property(offers, wanted, (all, asked) => {
      for (const { id, reasons } of rank(all, asked))
        expect(reasons).toEqual(reasonsFor(byId(all, id), asked))
      expect(rank(all.toReversed(), asked)).toEqual(rank(all, asked))
    }),
    inManyRounds,
  )
})
