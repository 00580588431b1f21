import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns, cardTables } from './cards.ts'
import { walk } from './conditions.ts'

const nothing = { tsquery: null, areaIds: [], all: [], anyOf: [] }

/** What happens first; with the areas from near to far, what is nearest and then first. */
export async function soonest(
  db: Db,
  { nearest, count, now }: { nearest: readonly string[]; count: number; now: Temporal.Instant },
): Promise<CardRow[]> {
  const order = { sort: nearest.length > 0 ? 'nearest' : 'soonest', areaIds: nearest } as const
  const { rows } = await sql<CardRow>`
    select ${cardColumns}
    from (${walk(nothing, order, { now, skip: 0, count })}) as picked ${cardTables(now, [])}
    order by array_position(${nearest}::text[], i.area_id), i.next_starts_at, i.id`.execute(db)
  return rows
}
