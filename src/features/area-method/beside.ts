import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { MINUTES_TO_UNDO } from '#platform/undo.ts'
import type { PickedKind } from './forces/kinds.ts'
import type { Removable } from './removing.ts'

export interface Pickable {
  kind: PickedKind
  id: string
  name: string
}

/** Something taken away just now, that can still be put back. */
export interface Removed {
  what: Removable
  id: string
  words: string
}

/** What can be put on the map of the area, and what was taken away a moment ago, in one statement. */
export async function besideWork(
  db: Db,
  areaId: string,
  now: Temporal.Instant,
): Promise<{ pickable: Pickable[]; removed: Removed[] }> {
  const since = now.subtract({ minutes: MINUTES_TO_UNDO })
  const {
    rows: [row],
  } = await sql<{ pickable: Pickable[]; removed: Removed[] }>`
    with force as (
      select area_force.id, area_force.removed_at,
        coalesce(words, association.name, meeting_place.name, offer.name, '') as name
      from area_force
        left join association on area_force.kind = 'association' and association.id = ref_id
        left join meeting_place on area_force.kind = 'place' and meeting_place.id = ref_id
        left join offer on area_force.kind = 'offer' and offer.id = ref_id
      where area_force.area_id = ${areaId}
    ), pickable as (
      select 'association' as kind, 1 as place, id, name from association
      where area_id = ${areaId} and status = 'listed'
      union all
      select 'place', 2, id, name from meeting_place
      where area_id = ${areaId} and page_taken_down_at is null
      union all
      select 'offer', 3, id, name from offer
      where (area_id = ${areaId} or area_id is null) and taken_down_at is null
    ), removed as (
      select 'kraft' as what, id, name as words, removed_at from force
      union all
      select 'baand', area_tie.id, one.name || ' – ' || other.name, area_tie.removed_at
      from area_tie join force one on one.id = one_id join force other on other.id = other_id
      where area_id = ${areaId} and one.removed_at is null and other.removed_at is null
      union all
      select 'ord', id, words, removed_at from area_missing where area_id = ${areaId}
    )
    select
      (select coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'name', name)
        order by place, name), '[]') from pickable
        where not exists (select from area_force where area_force.area_id = ${areaId}
          and area_force.kind = pickable.kind and ref_id = pickable.id and removed_at is null)
      ) as pickable,
      (select coalesce(json_agg(json_build_object('what', what, 'id', id, 'words', words)
        order by removed_at, id), '[]') from removed where removed_at >= ${since}) as removed
    `.execute(db)
  return row ?? { pickable: [], removed: [] }
}
