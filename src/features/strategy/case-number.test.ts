import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCaseNumber, shownCaseNumber } from './case-number.ts'

test('a case number is a subject, a facet, a number and a year', () => {
  expect(readCaseNumber(' 00.01.00-A00-81-18 ')).toEqual({
    ...{ subject: '00.01.00', facet: 'A00', number: 81, year: '18' },
  })
})

test.each([
  '',
  '00.01-A00-81-18',
  '00.01.00-a00-81-18',
  '00.01.00-A00-123456-18',
  '00.01.00-A00-81-2018',
  '00.01.00-A00--18',
  'sag 00.01.00-A00-81-18',
  '00.01.00-A00-81-18\n00.01.00-A00-82-18',
])('%j is none', (typed) => {
  expect(readCaseNumber(typed)).toBeNull()
})

test('what is read is shown as it was written', () => {
  const form = /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-[1-9]\d{0,4}-\d{2}$/
  fc.assert(
    fc.property(fc.stringMatching(form), (typed) => {
      const read = readCaseNumber(typed)
      expect(read && shownCaseNumber(read)).toBe(typed)
    }),
  )
})
