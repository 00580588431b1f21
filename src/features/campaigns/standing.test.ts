import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const day = (words: string) => Temporal.PlainDate.from(words)
const winter = { from_day: day('2026-12-01'), until_day: day('2026-12-24'), ended_at: null }
const at = (words: string, about = {}) =>
  standingOf({ ...winter, ...about }, Temporal.Instant.from(words))

test('a campaign goes on from its first morning to its last night in Denmark', () => {
  expect(at('2026-11-30T22:59:59Z')).toBe('before')
  expect(at('2026-11-30T23:00:00Z')).toBe('open')
  expect(at('2026-12-24T22:59:59Z')).toBe('open')
  expect(at('2026-12-24T23:00:00Z')).toBe('over')
})

test('one that somebody ended is over, also before it has begun', () => {
  const ended = { ended_at: Temporal.Instant.from('2026-11-29T10:00:00Z') }
  expect(at('2026-11-30T12:00:00Z', ended)).toBe('over')
  expect(at('2026-12-10T12:00:00Z', ended)).toBe('over')
})
