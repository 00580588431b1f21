import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAwaits, type Wish } from './standing.ts'

const house = { id: 'huset', asksFirst: true }
const open = { id: 'huset', asksFirst: false }

test('a lake asks nobody, and a house that is open to all does not either', () => {
  expect(placeAwaits({ keeper: null, associationId: null, said: undefined })).toBeNull()
  expect(placeAwaits({ keeper: open, associationId: null, said: undefined })).toBeNull()
})

test('a house that asks first is not shown before its yes', () => {
  const wish = { keeper: house, associationId: 'masken' }
  expect(placeAwaits({ ...wish, said: undefined })).toBe('keeper')
  expect(placeAwaits({ ...wish, said: null })).toBe('keeper')
  expect(placeAwaits({ ...wish, said: 'yes' })).toBeNull()
})

test('who looks after the house needs nobody’s yes', () => {
  expect(placeAwaits({ keeper: house, associationId: 'huset', said: undefined })).toBeNull()
})

test('a no holds, also when everybody else may come', () => {
  for (const keeper of [house, open])
    expect(placeAwaits({ keeper, associationId: null, said: 'no' })).toBe('host')
})

const wishes: fc.Arbitrary<Wish> = fc.record({
  keeper: fc.option(fc.record({ id: fc.constantFrom('a', 'b'), asksFirst: fc.boolean() })),
  associationId: fc.option(fc.constantFrom('a', 'b')),
  said: fc.constantFrom('yes', 'no', null, undefined),
})

test('somebody else’s house that asks first is shown after a yes and never else', () =>
  fc.assert(
    fc.property(wishes, (wish) => {
      const others = wish.keeper !== null && wish.keeper.id !== wish.associationId
      fc.pre(others && wish.keeper?.asksFirst === true)
      expect(placeAwaits(wish) === null).toBe(wish.said === 'yes')
    }),
  ))
