import { sql } from 'kysely'
import type { Area } from '#features/areas/index.ts'
import { openHubs } from '#features/hubs/index.ts'
import { onTheList } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'

/** In one area nobody counts further: then there are "more than". */
export const MOST_IN_AREA = 500

export interface Hub {
  slug: string
  name: string
  summary: string
}

/**
 * Every area with how many invitations there are; one more than the most means "more". With each
 * stand the houses of the whole municipality, so that the page needs one statement.
 */
export async function areasWithCounts(
  db: Db,
  now: Temporal.Instant,
): Promise<(Area & { count: number; hubs: Hub[] })[]> {
  const { rows } = await sql<Area & { count: number; hubs: Hub[] }>`
    select area.*, coalesce((${openHubs}), '[]') as hubs, (
      select count(*)::int from (
        select from listed i where i.area_id = area.id and ${onTheList(now)}
        limit ${MOST_IN_AREA + 1}
      ) as counted) as count
    from area order by name`.execute(db)
  return rows
}
