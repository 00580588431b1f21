import { expect, test } from 'vitest'
import { isUndoable } from './undo.ts'

test('a decision can be taken back for ten minutes, the last one with it', () => {
  const decided = Temporal.Instant.from('2026-11-22T10:00:00Z')
  const after = (seconds: number) => isUndoable(decided, decided.add({ seconds }))
  expect([after(0), after(600), after(601)]).toEqual([true, true, false])
})
