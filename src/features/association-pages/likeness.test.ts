import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlike } from './likeness.ts'

test.each([
  ['Strikkelauget Masken', 'strikkelauget  masken'],
  ['Ry Sangkor', 'Foreningen Ry Sangkor'],
  ['Haveflokken', 'Haveflokkene'],
  ['Søfolket', 'Soefolket'],
  ['Café Æblet', 'Cafe Æblet i Ry'],
])('%s and %s may be the same', (one, other) => {
  expect(isAlike(one, other)).toBe(true)
})

test.each([
  ['Ry Sangkor', 'Ry Roklub'],
  ['Krolfvennerne', 'Kirkevennerne i Ry by'],
  ['Ro', 'Ry'],
  ['!!!', '???'],
])('%s and %s are two', (one, other) => {
  expect(isAlike(one, other)).toBe(false)
})

test('it does not matter which one came first', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(isAlike(one, other)).toBe(isAlike(other, one))
    }),
  )
})
