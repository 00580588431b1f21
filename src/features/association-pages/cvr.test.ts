import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cvrTyped, isCvr } from './cvr.ts'

test('a number that fits the rule is one, however it was written', () => {
  expect(isCvr(cvrTyped('DK 10 15 08 17'))).toBe(true)
  expect(isCvr('10150817')).toBe(true)
  expect(isCvr('10150818')).toBe(false)
  expect(isCvr('1015081')).toBe(false)
  expect(isCvr('00000000')).toBe(false)
  expect(isCvr('')).toBe(false)
})

test('one digit written wrong, or two neighbours swapped, is always found', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  const numbers = digits.map((all) => all.join('')).filter(isCvr)
  fc.assert(
    fc.property(numbers, fc.nat(7), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
      const other = String((Number(number[place]) + more) % 10)
      expect(isCvr(number.slice(0, place) + other + number.slice(place + 1))).toBe(false)
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(numbers, fc.nat(6), (number, place) => {
      const [one = '', two = ''] = number.slice(place)
      fc.pre(one !== two && place !== 0)
      expect(isCvr(number.slice(0, place) + two + one + number.slice(place + 2))).toBe(false)
    }),
    { numRuns: 50 },
  )
})
