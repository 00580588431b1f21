import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCode, readCode, spaced } from './code.ts'

test('a code is read however it is typed', () => {
  expect(readCode(' K7m-3XQ ')).toBe('k7m3xq')
  expect(readCode('oIl 0ab')).toBe('0110ab')
  fc.assert(
    fc.property(fc.constant(null).map(newCode), (code) => {
      expect(readCode(spaced(code).toUpperCase())).toBe(code)
    }),
  )
})
