import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Directory, FactEntry } from '../hsds/directory.ts'
import { type ActivityRow, activityOf, publicActivities } from './activities.ts'

const factsOfPlace = sql<FactEntry[]>`coalesce((
  select json_agg(json_build_array(fact, holds, note) order by fact collate "C")
  from place_fact where place_id = meeting_place.id), '[]')`

/** The whole directory as everybody may see it, in one statement. */
export async function currentDirectory(db: Db | Tx, now: Temporal.Instant): Promise<Directory> {
  const { activities, ...rest } = await db
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb.selectFrom('area').select(['id', 'name', 'latitude', 'longitude', 'localities']),
      ).as('areas'),
      jsonArrayFrom(
        eb
          .selectFrom('association')
          .select(['id', 'name', 'kind', 'area_id', 'summary', 'interests'])
          .select(['about', 'doings', 'cvr'])
          .where('status', '=', 'listed'),
      ).as('associations'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_place')
          .select(['id', 'name', 'area_id', 'summary', 'traits'])
          .select(['address', 'latitude', 'longitude', 'opening', 'youth_hours'])
          .select(factsOfPlace.as('facts')),
      ).as('places'),
      jsonArrayFrom(
        eb
          .selectFrom('offer')
          .select(['id', 'name', 'summary', 'open_to', 'how_to_get', 'legal_basis'])
          .select(['contact_role', 'contact_phone', 'area_id', 'place_id'])
          .where('taken_down_at', 'is', null),
      ).as('offers'),
      jsonArrayFrom(publicActivities(db, now)).as('activities'),
    ])
    .$castTo<Omit<Directory, 'activities'> & { activities: ActivityRow[] }>()
    .executeTakeFirstOrThrow()
  return { ...rest, activities: activities.map(activityOf) }
}
