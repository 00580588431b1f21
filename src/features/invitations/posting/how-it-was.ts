import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import type { DateBefore } from '../dates/changing-dates.ts'
import type { Mattering } from './mattering.ts'

/** An edit of an invitation or of its dates: how it stood before. */
export interface Before {
  sequence: number
  /** Null where only single dates were changed. */
  was: Mattering | null
  dates: readonly DateBefore[]
}

/** Keeps how it was, so that those who joined are told what is different. */
export async function keepBefore(
  { db, now }: Work,
  invitationId: string,
  { sequence, was, dates }: Before,
): Promise<void> {
  await db
    .insertInto('invitation_before')
    .values({
      invitation_id: invitationId,
      sequence,
      was: was && JSON.stringify(was),
      dates: JSON.stringify(dates),
      at: now,
    })
    .execute()
}

/** Every edit of an invitation, oldest first; also those an older program wrote in the log. */
export async function editsOf(db: Db, invitationId: string): Promise<Before[]> {
  const { rows } = await sql<Before>`
    select sequence, was, dates from invitation_before where invitation_id = ${invitationId}
    union all
    select (about->>'sequence')::int, nullif(about->'was', 'null'::jsonb),
      coalesce(about->'dates', '[]'::jsonb)
    from event
    where name in ('invitation.changed', 'dates.changed')
      and about->>'invitationId' = ${invitationId} and (about ? 'was' or about ? 'dates')
    order by sequence`.execute(db)
  return rows
}
