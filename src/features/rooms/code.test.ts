import { expect, test } from 'vitest'
import { newCode, readCode } from './code.ts'

test('a code has five signs that cannot be mistaken for each other', () => {
  const codes = Array.from({ length: 500 }, newCode)
  for (const code of codes) expect(code).toMatch(/^[^O0QIL1S5Z2B8GUVAEY ]{0,5}$|^[A-Z3-9]{5}$/)
  expect(codes.join('')).not.toMatch(/[OQILSZBGUAE012580a-z]/)
  expect(new Set(codes).size).toBeGreaterThan(495)
})

test.each([
  ['k7mx3', 'K7MX3'],
  [' K7 MX3 ', 'K7MX3'],
  ['K7-MX3', 'K7MX3'],
  ['K7MX', null],
  ['K7MX33', null],
  ['K0MX3', null],
  ['', null],
])('%s is read as %s', (typed, code) => expect(readCode(typed)).toBe(code))
