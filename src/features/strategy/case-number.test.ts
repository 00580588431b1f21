import { expect, test } from 'vitest'
import { isCaseNumber } from './case-number.ts'

test('a case number is a subject, a facet, a number and a year', () => {
  expect(isCaseNumber('00.01.00-A00-81-18')).toBe(true)
})

test.each([
  '',
  ' 00.01.00-A00-81-18',
  '00.01-A00-81-18',
  '00.01.00-a00-81-18',
  '00.01.00-A00-123456-18',
  '00.01.00-A00-81-2018',
  '00.01.00-A00--18',
  'sag 00.01.00-A00-81-18',
  '00.01.00-A00-81-18\n00.01.00-A00-82-18',
])('%j is none', (typed) => {
  expect(isCaseNumber(typed)).toBe(false)
})
