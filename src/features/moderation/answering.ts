import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { currentOn, holdThing } from './current.ts'
import { type Decided, write } from './deciding.ts'
import { measuresFor } from './measures.ts'
import { isOpenComplaint } from './standing.ts'
import type { DecisionRow, Measure } from './tables.ts'
import { complainedOf } from './undoing.ts'
import { wasWarned } from './warning.ts'

interface Answering {
  /** Who made the decision that is complained of. */
  decidedBy: string | null
  actorId: string | null
  /** Whether somebody else at the municipality could answer. */
  hasColleague: boolean
}

/** Why this employee cannot answer the complaint, or null: nobody answers for themselves. */
export function answerRefusal({ decidedBy, actorId, hasColleague }: Answering) {
  if (decidedBy === null || decidedBy !== actorId) return null
  return hasColleague ? 'own-decision' : 'own-decision-alone'
}

/** Why a complaint cannot be answered so, or null. */
export function measureRefusal(allowed: readonly Measure[], measure: Measure, warned: boolean) {
  if (!allowed.includes(measure)) return 'measure-other'
  return measure === 'paused' && !warned ? 'not-warned' : null
}

/** Another employee decides anew: the same again, or something else, and then it is carried out. */
export async function answer(work: Work, complaintId: string, said: Decided): Promise<DecisionRow> {
  const { db, actor } = work
  const first = found(await complainedOf(work, complaintId))
  const { kind, subject_id: id } = first
  await holdThing(work, kind, id)
  found(
    await db
      .selectFrom('content_complaint')
      .select('id')
      .where('id', '=', complaintId)
      .where(isOpenComplaint)
      .executeTakeFirst(),
  )
  const hasColleague = await hasOtherHost(work)
  refuseIf(answerRefusal({ decidedBy: first.decided_by, actorId: actor.id, hasColleague }))
  const warned = await wasWarned(db, kind, id)
  refuseIf(measureRefusal(measuresFor(kind), said.measure, warned))
  const notices = await db
    .selectFrom('content_decision_notice')
    .select('notice_id as id')
    .where('decision_id', '=', first.id)
    .execute()
  const from = (await currentOn(db, kind, id)) ?? null
  await write(work, { kind, id, said, from, complaintId, notices })
  return first
}

/** Whether anybody else decides such things. */
export async function hasOtherHost({ db, actor }: Pick<Work, 'db' | 'actor'>): Promise<boolean> {
  const other = await db
    .selectFrom('person_role')
    .select('person_id')
    .where('role', '=', 'platform-host')
    .where('person_id', '<>', actor.id ?? '')
    .executeTakeFirst()
  return other !== undefined
}
