import { type RawBuilder, sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns, cardTables } from './cards.ts'

interface Asked {
  count: number
  now: Temporal.Instant
}

/** What comes first at one meeting place, each invitation once. */
export const comingAt = (db: Db, { placeId, ...asked }: Asked & { placeId: string }) =>
  comingWhere(db, sql`invitation.place_id = ${placeId}`, asked)

/** What one association invites to, alone or as a host with others, the soonest first. */
export const ofAssociation = (
  db: Db,
  { association, ...asked }: Asked & { association: string },
): Promise<CardRow[]> =>
  comingWhere(
    db,
    sql`invitation.id in (
      select id from invitation where association_id = ${association} union all
      select invitation_id from cohost where association_id = ${association} and answer = 'yes')`,
    asked,
  )

async function comingWhere(
  db: Db,
  isWanted: RawBuilder<unknown>,
  { count, now }: Asked,
): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from (
      select i.id from listed i join invitation on invitation.id = i.id
      where ${isWanted} and ${onTheList(now)}
      order by i.next_starts_at, i.id limit ${count}
    ) as picked ${cardTables(now, [])}
    order by next.starts_at, i.id`.execute(db)
  return rows
}
