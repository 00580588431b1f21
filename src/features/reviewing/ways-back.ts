import type { Actor } from '#platform/work.ts'
import type { reviewed } from './queries.ts'
import type { Decision, Why } from './tables.ts'
import { takeBackRefusal } from './taking-back.ts'
import { undoRefusal } from './undoing.ts'

type Read = NonNullable<Awaited<ReturnType<typeof reviewed>>>

interface WaysBack {
  /** The last decision that stands, or null where there is none. */
  decided: Decision | null
  /** It can be undone, and nobody has heard of it. */
  undo: string | null
  /** It can be taken back, and is told. */
  takeBack: string | null
  /** Why the last one was taken back, while it is looked over once more. */
  again: Why | null
}

/** What was decided last, and how whoever reads it can go back on it. */
export function waysBack(
  row: Read,
  actor: Pick<Actor, 'id' | 'roles'>,
  now: Temporal.Instant,
): WaysBack {
  const { reviewId, decision, decidedAt, undoneAt } = row
  const again = row.status === 'in-review' ? row.undoneWhy : null
  if (!reviewId || !decision || !decidedAt || undoneAt)
    return { decided: null, undo: null, takeBack: null, again }
  const last = { ...row, decision, decided_at: decidedAt, undone_at: null }
  const isUndoable = undoRefusal(last, now) === null
  const mayTake = takeBackRefusal({ ...last, decided_by: row.decidedBy, isLast: true }, actor, now)
  return {
    decided: decision,
    undo: isUndoable ? reviewId : null,
    takeBack: !isUndoable && mayTake === null ? reviewId : null,
    again,
  }
}
