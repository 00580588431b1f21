import { expect, test } from 'vitest'
import { steps } from './kinds.ts'
import {
  approveRefusal,
  backRefusal,
  checkRefusal,
  freezeRefusal,
  writeRefusal,
} from './workflow.ts'

const at = (step: (typeof steps)[number]) => ({ step, writtenBy: 'jens' })

test('it is written until it has been looked through', () => {
  expect(writeRefusal(null)).toBeNull()
  expect(steps.map((step) => writeRefusal(at(step)))).toEqual([
    null,
    null,
    'report-checked',
    'report-checked',
  ])
})

test('somebody else than the writer looks it through, once it is handed in', () => {
  expect(steps.filter((step) => checkRefusal(at(step), 'sanne') === null)).toEqual(['written'])
  expect(checkRefusal(at('written'), 'jens')).toBe('own-report')
})

test('what is said yes to is not sent back, and what is not handed in neither', () => {
  expect(steps.filter((step) => backRefusal(at(step)) === null)).toEqual(['written', 'checked'])
})

test('a half-year is locked with what is missing, but never over what waits', () => {
  expect(approveRefusal(['draft', null])).toBe('nothing-checked')
  expect(approveRefusal(['checked', 'draft'])).toBeNull()
  expect(freezeRefusal([null, 'draft'])).toBe('nothing-approved')
  expect(freezeRefusal(['approved', 'written'])).toBe('reports-wait')
  expect(freezeRefusal(['approved', null, 'draft'])).toBeNull()
})
