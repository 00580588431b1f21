import { expect, test } from 'vitest'
import { takeBackRefusal } from './taking-back.ts'

const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
const approved = {
  ...{ decision: 'approved' as const, decided_at: at, decided_by: 'ellen', undone_at: null },
  ...{ status: 'published', changed_at: at.add({ hours: 3 }), isLast: true },
}
const refused = { ...approved, decision: 'refused' as const, status: 'refused', changed_at: at }
const host = { id: 'mona', roles: ['platform-host' as const] }
const coordinator = (id: string) => ({ id, roles: ['coordinator' as const] })
const now = at.add({ hours: 24 * 7 })

test('any platform host takes it back for a week, and a coordinator what they said themselves', () => {
  for (const review of [approved, refused]) {
    expect(takeBackRefusal(review, host, now)).toBeNull()
    expect(takeBackRefusal(review, coordinator('ellen'), now)).toBeNull()
    expect(takeBackRefusal(review, coordinator('mona'), now)).toBe('undo-colleague')
    const forgotten = { ...review, decided_by: null }
    expect(takeBackRefusal(forgotten, coordinator('mona'), now)).toBe('undo-colleague')
    expect(takeBackRefusal(review, host, now.add({ seconds: 1 }))).toBe('undo-late')
  }
})

test.each([
  ['it is taken back already', { ...approved, undone_at: at }],
  ['another answer came after it', { ...approved, isLast: false }],
  ['the host has cancelled', { ...approved, status: 'cancelled' }],
  ['it was hidden for another reason', { ...approved, status: 'change-asked' }],
  ['something has happened to what was refused', { ...refused, changed_at: at.add({ hours: 1 }) }],
])('not when %s', (_when, review) => {
  expect(takeBackRefusal(review, host, now)).toBe('undo-other')
})
