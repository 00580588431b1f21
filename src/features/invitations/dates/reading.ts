import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'
import type { PlannedDate } from './planned.ts'

const DAYS_BACK = 31

/** The dates of an invitation that are still to come, or were not long ago; those gone too. */
export async function readDates(db: Tx, id: string, now: Temporal.Instant): Promise<PlannedDate[]> {
  const rows = await db
    .selectFrom('occurrence')
    .select([
      'id',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place_words as place',
      'gone',
      sql<Temporal.Instant>`coalesce(planned_at, starts_at)`.as('plannedAt'),
      sql<boolean>`planned_at is not null`.as('own'),
      sql<boolean>`cancelled_at is not null`.as('cancelled'),
    ])
    .where('invitation_id', '=', id)
    .where('starts_at', '>', now.subtract({ hours: 24 * DAYS_BACK }))
    .orderBy('starts_at')
    .execute()
  return rows
}
