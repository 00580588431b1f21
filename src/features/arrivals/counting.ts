import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { CameFrom } from './came-from.ts'
import { isLike } from './short.ts'

/** One more who came by a link of a campaign that is going on: one statement, and no trace of who. */
export const countVisit = (db: Db | Tx, from: CameFrom, now: Temporal.Instant): Promise<void> =>
  count(db, from, { visits: 1, joinings: 0 }, now)

/** One more of those who came so has joined something. */
export const countJoining = (db: Db | Tx, from: CameFrom, now: Temporal.Instant): Promise<void> =>
  count(db, from, { visits: 0, joinings: 1 }, now)

async function count(
  db: Db | Tx,
  { short, channel }: CameFrom,
  { visits, joinings }: { visits: number; joinings: number },
  now: Temporal.Instant,
): Promise<void> {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate()
  await sql`
    insert into campaign_count as counted (campaign_id, channel, day, visits, joinings)
    select id, ${channel}, ${today}::date, ${visits}, ${joinings} from campaign
    where ${isLike(short)}
      and ${today}::date between from_day and until_day and ended_at is null
    on conflict (campaign_id, channel, day) do update set
      visits = counted.visits + excluded.visits,
      joinings = counted.joinings + excluded.joinings`.execute(db)
}
