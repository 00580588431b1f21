import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSlipCode, readSlipCode, shownCode, signs } from './slip-code.ts'

test('a code has ten signs, none of which looks like another', () => {
  for (let made = 0; made < 200; made++) expect(newSlipCode()).toMatch(/^[A-Z3-9]{10}$/)
  expect(signs).not.toMatch(/[0O1IL2Z5S8BUV]/)
  expect(new Set(signs).size).toBe(20)
})

test('a code is read however it is written', () => {
  const between = fc.constantFrom('', ' ', '-', ' - ', '–', '.')
  const property = fc.property(
    fc.array(between, { minLength: 10 }),
    fc.boolean(),
    (gaps, small) => {
      const code = newSlipCode()
      const typed = [...code].map((sign, place) => sign + gaps[place]).join('')
      expect(readSlipCode(small ? typed.toLowerCase() : typed)).toBe(code)
      expect(readSlipCode(shownCode(code))).toBe(code)
    },
  )
  fc.assert(property, { numRuns: 50 })
})

test('what can be no code is not looked up', () => {
  for (const typed of ['', 'CDFHJ', 'CDFHJKMNPQR', 'CDFHJKMNPO', '0123456789', 'ÆØÅÆØÅÆØÅÆ'])
    expect(readSlipCode(typed)).toBeNull()
})
