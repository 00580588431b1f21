import { expect, test } from 'vitest'
import { minutesToNextTry } from './trying-again.ts'

test('a server that is away is tried soon, then seldom, and given up after most of a day', () => {
  const waits = Array.from({ length: 12 }, (_, tries) => minutesToNextTry(tries + 1))
  expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 16])
  expect(waits.at(-1)).toBeNull()
  const hours = waits.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0) / 60
  expect(hours).toBeGreaterThan(14)
  expect(hours).toBeLessThan(24)
})
