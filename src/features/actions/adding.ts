import type { RecommendationKind } from '#features/strategy/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

export interface ActionInput {
  words: string
  due: Temporal.PlainDate | null
  areaId: string | null
  /** Who sees to it: an employee. */
  ownerId: string | null
}

/** Nothing is done for what it was decided not to do. */
export const actionRefusal = (kind: RecommendationKind) =>
  kind === 'decided-not' ? 'nothing-to-do' : null

/** Writes down one thing that is done for a recommendation. */
export async function addAction(
  work: Work,
  recommendationId: string,
  { words, due, areaId, ownerId }: ActionInput,
): Promise<string> {
  const { db, now, record } = work
  const { kind } = found(
    await db
      .selectFrom('recommendation')
      .select('kind')
      .where('id', '=', recommendationId)
      .executeTakeFirst(),
  )
  refuseIf(actionRefusal(kind))
  const id = newId()
  await db
    .insertInto('action')
    .values({
      ...{ id, recommendation_id: recommendationId, words, due, owner_id: ownerId },
      ...{ area_id: await knownArea(work, areaId), state: 'open', outcome: '', made_at: now },
    })
    .execute()
  await record('action.added', { actionId: id })
  return id
}

/** What is no area of ours is no area. */
export const knownArea = async ({ db }: Work, id: string | null): Promise<string | null> =>
  id === null
    ? null
    : ((await db.selectFrom('area').select('id').where('id', '=', id).executeTakeFirst())?.id ??
      null)
