import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Fact, type FactId, type FactTyped, factAfter, isFact } from './facts.ts'
import { keepFacts } from './undoing-facts.ts'

/** Writes down what somebody found at the door. */
export async function checkFacts(
  work: Work,
  placeId: string,
  said: ReadonlyMap<FactId, FactTyped>,
): Promise<void> {
  const { db, actor, now, record } = work
  found(
    await db
      .selectFrom('meeting_place')
      .select('id')
      .where('id', '=', placeId)
      .forUpdate()
      .executeTakeFirst(),
  )
  const kept = await db
    .selectFrom('place_fact')
    .selectAll()
    .where('place_id', '=', placeId)
    .execute()
  const before = new Map<FactId, Fact>(
    kept.flatMap(({ fact, holds, note, checked_at, checked_by }) =>
      isFact(fact)
        ? [[fact, { holds, note, checkedAt: checked_at, checkedBy: checked_by }] as const]
        : [],
    ),
  )
  await keepFacts(work, placeId, before)
  await db
    .deleteFrom('place_fact')
    .where('place_id', '=', placeId)
    .where('fact', 'in', [...said.keys()])
    .execute()
  const rows = [...said].flatMap(([fact, typed]) => {
    const after = factAfter(before.get(fact) ?? null, typed, { by: actor.id, now })
    if (!after) return []
    const { holds, note, checkedAt, checkedBy } = after
    return [{ place_id: placeId, fact, holds, note, checked_at: checkedAt, checked_by: checkedBy }]
  })
  if (rows.length > 0) await db.insertInto('place_fact').values(rows).execute()
  const looked = [...said.values()].filter(({ seen }) => seen).length
  await record('place.checked', { placeId, facts: looked })
}
