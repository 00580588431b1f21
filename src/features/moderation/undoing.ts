import { found, refuseIf } from '#platform/refusal.ts'
import { isUndoable } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { carryOut } from './carrying-out.ts'
import { currentOn } from './current.ts'
import type { DecisionRow } from './tables.ts'

/** Why a decision can no longer be taken back, or null: whom it concerns has been told. */
export const undoRefusal = (
  { decided_at, undone }: { decided_at: Temporal.Instant; undone: boolean },
  now: Temporal.Instant,
) => (!undone && isUndoable(decided_at, now) ? null : 'decision-told')

/** Takes a decision back before anybody is told. What it answered waits again. */
export async function undo(work: Work, decisionId: string): Promise<DecisionRow> {
  const { db, actor, now, record } = work
  const decision = found(await decisionForUpdate(work, decisionId))
  const undone = await db
    .selectFrom('content_decision_undone')
    .select('at')
    .where('decision_id', '=', decisionId)
    .executeTakeFirst()
  refuseIf(undoRefusal({ ...decision, undone: undone !== undefined }, now))
  const { kind, subject_id: id } = decision
  const before = decision.complaint_id ? await currentOn(db, kind, id, decisionId) : null
  await carryOut(work, { kind, id, from: decision, to: before ?? null })
  await db
    .insertInto('content_decision_undone')
    .values({ decision_id: decisionId, by_id: actor.id, at: now })
    .execute()
  await record('moderation.undone', { decisionId })
  return decision
}

const decisionForUpdate = ({ db }: Work, id: string) =>
  db.selectFrom('content_decision').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The decision that a complaint is about; undefined where there is no such complaint. */
export const complainedOf = ({ db }: Pick<Work, 'db'>, complaintId: string) =>
  db
    .selectFrom('content_decision')
    .innerJoin('content_complaint', 'content_complaint.decision_id', 'content_decision.id')
    .selectAll('content_decision')
    .where('content_complaint.id', '=', complaintId)
    .executeTakeFirst()
