import { expect, test } from 'vitest'
import { stageOn } from './stages.ts'

const on = (day: string) => Temporal.PlainDate.from(`2026-${day}`)
const dates = { opens_on: on('12-01'), due_on: on('12-22') }

test.each([
  ['11-30', null],
  ['12-01', 'opening'],
  ['12-07', 'opening'],
  ['12-08', 'fortnight'],
  ['12-18', 'fortnight'],
  ['12-19', 'three-days'],
  ['12-22', 'three-days'],
  ['12-23', null],
])('on %s it is time for %s', (day, stage) => {
  expect(stageOn(on(day), dates)).toBe(stage)
})

test('who has ten days to write is reminded as late as it is, and not twice in a day', () => {
  expect(stageOn(on('12-12'), { ...dates, opens_on: on('12-12') })).toBe('fortnight')
})
