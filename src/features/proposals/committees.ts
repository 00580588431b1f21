import { type RawBuilder, sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { answering } from './kinds.ts'
import { type Reader, seatOf } from './reach.ts'

/** The first of the committees where somebody sits today. */
export async function committeeOf(db: Db, reader: Reader): Promise<string | null> {
  const row = await db
    .selectFrom('body')
    .select('body.id')
    .where('kind', 'in', answering)
    .where(seatOf(reader, 'body.id'), 'is not', null)
    .orderBy('made_at')
    .orderBy('body.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** How many answers that the committees of somebody owe. What is prepared is not told. */
export function owedBy({
  actor,
  now,
}: {
  actor: Actor
  now: Temporal.Instant
}): RawBuilder<number> {
  const today = todayAt(now)
  return sql<number>`(
    select count(*)::int from proposal
    where sent_at is not null and ${seatOf({ actor, today }, 'proposal.to_body_id')} is not null
      and coalesce((
        select look_on is not null and look_on <= ${today} from proposal_answer
        where proposal_id = proposal.id and published_at is not null
        order by published_at desc limit 1), true))`
}
