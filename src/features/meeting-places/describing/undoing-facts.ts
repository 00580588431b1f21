import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import type { Fact, FactId } from './facts.ts'

/** Why the answers can no longer be put back, or null: after a week they are what people have read. */
export const undoFactsRefusal = (savedAt: Temporal.Instant, now: Temporal.Instant) =>
  mayTakeBack(savedAt, now) ? null : 'facts-undo-late'

/** Keeps what was said of a place until now. Who looked is not kept twice. */
export async function keepFacts({ db, now }: Work, placeId: string, before: Map<FactId, Fact>) {
  const facts = [...before].map(([fact, { holds, note, checkedAt }]) => ({
    ...{ fact, holds, note },
    checked_at: checkedAt?.toString() ?? null,
  }))
  const kept = { facts: JSON.stringify(facts), saved_at: now }
  await db
    .insertInto('place_facts_before')
    .values({ place_id: placeId, ...kept })
    .onConflict((conflict) => conflict.column('place_id').doUpdateSet(kept))
    .execute()
}

/** When the answers were last written, while they can be put back; else null. */
export async function undoableSince(db: Db | Tx, placeId: string, now: Temporal.Instant) {
  const kept = await db
    .selectFrom('place_facts_before')
    .select('saved_at')
    .where('place_id', '=', placeId)
    .executeTakeFirst()
  return kept && undoFactsRefusal(kept.saved_at, now) === null ? kept.saved_at : null
}

/** It was the wrong place, or the wrong answer: what stood there before stands again. Twice is once. */
export async function undoFacts(work: Work, placeId: string): Promise<void> {
  const { db, now } = work
  const place = db.selectFrom('meeting_place').select('id').where('id', '=', placeId)
  found(await place.forUpdate().executeTakeFirst())
  const kept = await db
    .deleteFrom('place_facts_before')
    .where('place_id', '=', placeId)
    .returning(['facts', 'saved_at'])
    .executeTakeFirst()
  if (!kept) return
  refuseIf(undoFactsRefusal(kept.saved_at, now))
  await db.deleteFrom('place_fact').where('place_id', '=', placeId).execute()
  const rows = kept.facts.map(({ checked_at, ...fact }) => ({
    ...{ place_id: placeId, ...fact, checked_by: null },
    checked_at: checked_at === null ? null : Temporal.Instant.from(checked_at),
  }))
  if (rows.length > 0) await db.insertInto('place_fact').values(rows).execute()
  await work.record('place.check-undone', { placeId })
}
