import { expect, test } from 'vitest'
import { writeRefusal } from './write-refusal.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const open = { side: 'guest', closed_by: null, cancelled_at: null, over_at: now } as const

test.each([
  ['an open one', {}, null],
  ['one that was left', { cancelled_at: now }, 'conversation-left'],
  ['29 days after the last date', { over_at: now.subtract({ hours: 24 * 29 }) }, null],
  ['31 days after', { over_at: now.subtract({ hours: 24 * 31 }) }, 'conversation-over'],
  ['closed by the other', { closed_by: 'host' }, 'conversation-closed'],
  ['closed by oneself', { closed_by: 'guest' }, 'conversation-closed-by-you'],
  ['closed, for an employee', { closed_by: 'host', side: 'staff' }, null],
] as const)('%s', (_, about, refusal) => {
  expect(writeRefusal({ ...open, ...about }, now)).toBe(refusal)
})
