import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'

/**
 * Puts the invitations whose shown date is over where they now belong in the list: at their next
 * date that is not cancelled, or off it. Reads only those that have begun.
 */
export async function turnThePage(db: Db | Tx, now: Temporal.Instant): Promise<void> {
  await setNext(
    db,
    now,
    sql`
    i.status = 'published' and i.next_starts_at is not null and i.next_starts_at <= ${now}
    and not exists (
      select from occurrence
      where invitation_id = i.id and starts_at = i.next_starts_at
        and over_at > ${now} and cancelled_at is null)`,
  )
}

/** The same for one invitation, when its dates have changed in another way. */
export const refreshNext = (db: Db | Tx, id: string, now: Temporal.Instant): Promise<void> =>
  setNext(db, now, sql`i.id = ${id}`)

async function setNext(db: Db | Tx, now: Temporal.Instant, which: RawBuilder<unknown>) {
  await sql`
    update invitation i set next_starts_at = (
      select starts_at from occurrence
      where invitation_id = i.id and cancelled_at is null and over_at > ${now}
      order by over_at limit 1)
    where ${which}`.execute(db)
}
