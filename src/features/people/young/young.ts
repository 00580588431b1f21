import type { Db, Tx } from '#platform/database/index.ts'
import type { YoungSpan } from './span.ts'

/** Those of them who are not of age, with the span they said. One statement. */
export async function youngOf(
  db: Db | Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, YoungSpan>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('young_person')
    .select(['person_id', 'span'])
    .where('person_id', 'in', personIds)
    .execute()
  return new Map(rows.map(({ person_id, span }) => [person_id, span]))
}

/** Whether the person is not of age. Nobody, who has no account, is not known to be. */
export const isYoung = async (db: Db | Tx, personId: string | null): Promise<boolean> =>
  personId !== null && (await youngOf(db, [personId])).has(personId)
