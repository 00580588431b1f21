import { expect, test } from 'vitest'
import { isMovable, movableClock } from './clock.ts'

test('a moved clock goes on from where it was moved to', () => {
  const clock = movableClock()
  clock.moveBy(24)
  clock.moveBy(-1)
  const ahead = clock().since(Temporal.Now.instant()).total('hours')
  expect(ahead).toBeCloseTo(23, 2)
  expect(clock.moved()).toBe(23)
})

test('the real clock cannot be moved', () => {
  expect(isMovable(() => Temporal.Now.instant())).toBe(false)
})
