import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fact, type FactTyped, factAfter } from './facts.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const before = Temporal.Instant.from('2026-03-01T10:00:00Z')
const kim = { by: 'kim', now }
const ramp: Fact = { holds: true, note: 'Rampe', checkedAt: before, checkedBy: 'ib' }

test('somebody who looked today stands by it with name and day', () =>
  expect(factAfter(null, { holds: false, note: 'Tre trin', seen: true }, kim)).toEqual({
    holds: false,
    note: 'Tre trin',
    checkedAt: now,
    checkedBy: 'kim',
  }))

test('what is saved again as it was keeps the one who looked', () =>
  expect(factAfter(ramp, { holds: true, note: 'Rampe', seen: false }, kim)).toEqual(ramp))

test('what is changed without looking is no longer checked', () => {
  for (const typed of [
    { holds: false, note: 'Rampe' },
    { holds: true, note: 'Rampen er væk' },
  ])
    expect(factAfter(ramp, { ...typed, seen: false }, kim)?.checkedAt).toBeNull()
})

test('what nobody knows is not kept', () =>
  expect(factAfter(ramp, { holds: null, note: '', seen: false }, kim)).toBeNull())

const typed: fc.Arbitrary<FactTyped> = fc.record({
  holds: fc.constantFrom(true, false, null),
  note: fc.constantFrom('', 'Rampe', 'Trin'),
  seen: fc.boolean(),
})

test('nothing ever stands as checked that nobody looked at in just those words', () =>
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 8 }), (turns) => {
      let fact: Fact | null = null
      const looked = new Set<string>()
      for (const turn of turns) {
        fact = factAfter(fact, turn, kim)
        if (turn.seen) looked.add(`${turn.holds} ${turn.note}`)
        if (fact?.checkedAt) expect(looked).toContain(`${fact.holds} ${fact.note}`)
      }
    }),
  ))
