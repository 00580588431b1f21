import { expect, test } from 'vitest'
import { answerRefusal } from './answering.ts'
import { askRefusal } from './asking.ts'
import { leaveRefusal, takeBackRefusal } from './ending.ts'

const answers = [null, 'yes', 'no'] as const

test('an association is asked once, when somebody can answer for it', () => {
  expect(askRefusal({ hasOwners: true, before: undefined })).toBeNull()
  expect(askRefusal({ hasOwners: false, before: undefined })).toBe('seat-nobody')
  expect(answers.map((answer) => askRefusal({ hasOwners: true, before: { answer } }))).toEqual([
    'seat-already',
    'seat-already',
    'seat-said-no',
  ])
})

test('what may be done after each answer, as a table', () => {
  const table = answers.map((answer) => [
    answerRefusal({ answer }),
    leaveRefusal({ answer }),
    takeBackRefusal({ answer }),
  ])
  expect(table).toEqual([
    [null, 'seat-not-here', null],
    ['seat-answered', null, null],
    ['seat-answered', 'seat-not-here', 'seat-said-no'],
  ])
})
