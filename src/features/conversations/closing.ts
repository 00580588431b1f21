import { lockJoining } from '#features/joining/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findConversation } from './queries.ts'
import type { Viewer } from './reach.ts'
import type { Side } from './tables.ts'

/** Only the two who talk can close; what one has closed, the other cannot open. */
export const closeRefusal = (side: Side, closedBy: Side | null) =>
  side === 'staff' || (closedBy !== null && closedBy !== side) ? 'conversation-not-yours' : null

/** Somebody wants to hear no more from the other, or will listen again. Twice is once. */
export async function close(work: Work, viewer: Viewer, joiningId: string, closed: boolean) {
  const { db, now, record } = work
  found(await lockJoining(work, { id: joiningId }))
  const { side, closed_by } = found(await findConversation(db, viewer, joiningId, now))
  refuseIf(closeRefusal(side, closed_by))
  if (side === 'staff' || closed === (closed_by === side)) return
  const closedBy = closed ? side : null
  await db
    .insertInto('conversation')
    .values({ joining_id: joiningId, waiting_since: null, closed_by: closedBy })
    .onConflict((conflict) => conflict.column('joining_id').doUpdateSet({ closed_by: closedBy }))
    .execute()
  await record(closed ? 'conversation.closed' : 'conversation.opened', { joiningId, by: side })
}
