import { expect, test } from 'vitest'
import { isUndoable, mayTakeBack } from './undo.ts'

test('a decision can be taken back for ten minutes, the last one with it', () => {
  const decided = Temporal.Instant.from('2026-11-22T10:00:00Z')
  const after = (seconds: number) => isUndoable(decided, decided.add({ seconds }))
  expect([after(0), after(600), after(601)]).toEqual([true, true, false])
})

test('what was told can be taken back for a week, the last minute with it', () => {
  const done = Temporal.Instant.from('2026-11-22T10:00:00Z')
  const after = (minutes: number) => mayTakeBack(done, done.add({ minutes }))
  const week = 7 * 24 * 60
  expect([after(0), after(week), after(week + 1)]).toEqual([true, true, false])
})
