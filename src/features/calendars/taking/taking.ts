import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Counts, countsOf, plan } from '../entries/planning.ts'
import type { ReadEntry } from '../entries/reading.ts'
import { lockCalendar } from '../reach.ts'
import type { CalendarRow } from '../tables.ts'

/** Why a calendar's entries cannot become anything yet, or null. */
export const takeRefusal = ({ welcome }: Pick<CalendarRow, 'welcome'>) =>
  welcome === null ? 'welcome-first' : null

/** Somebody said yes to what was read: from now on it is what is known. */
export async function takeIn(work: Work, id: string): Promise<void> {
  const calendar = await lockCalendar(work, id)
  refuseIf(takeRefusal(calendar))
  if (calendar.pending) await takeEntries(work, id, calendar.pending)
}

/** Somebody said no. What was never taken in is gone. */
export async function turnDown(work: Work, id: string): Promise<void> {
  const { taken_in_at } = await lockCalendar(work, id)
  if (taken_in_at === null) await work.db.deleteFrom('calendar').where('id', '=', id).execute()
  else
    await work.db
      .updateTable('calendar')
      // Forgotten too, or the next hour would think that it knows this edition.
      .set({ pending: null, digest: null, etag: null, last_modified: null })
      .where('id', '=', id)
      .execute()
  await work.record('calendar.turned-down', { calendarId: id })
}

/** Updates by UID: new ones become drafts, known ones follow, missing ones are marked. */
export async function takeEntries(
  work: Work,
  id: string,
  read: readonly ReadEntry[],
): Promise<Counts> {
  const { db, now, record } = work
  const known = await knownEntries(db, id).execute()
  const planned = plan(read, known)
  await write(work, id, [...planned.fresh, ...planned.changed])
  await seen(work, id, planned.same)
  const gone = planned.gone.map(({ uid }) => uid)
  await db
    .updateTable('calendar_entry')
    .set({ gone_at: now })
    .where('calendar_id', '=', id)
    .where(sql<boolean>`uid = any(${gone}::text[])`)
    .execute()
  const counts = countsOf(planned)
  await db
    .updateTable('calendar')
    .set({
      pending: null,
      taken_in_at: sql`coalesce(taken_in_at, ${now})`,
      last_read_at: now,
      last_found: JSON.stringify(counts) as never,
      last_problem: null,
    })
    .where('id', '=', id)
    .execute()
  const { fresh, changed } = counts
  await record('calendar.read', { calendarId: id, fresh, changed, gone: counts.gone })
  return counts
}

/** What is known of a calendar, as much as a reading is held up against. */
export const knownEntries = (db: Db | Tx, id: string) =>
  db
    .selectFrom('calendar_entry')
    .select(['uid', 'digest', 'next_at', sql<boolean>`gone_at is not null`.as('gone')])
    .select(sql<string>`entry->>'title'`.as('title'))
    .where('calendar_id', '=', id)

/** All in one statement, however many: the list goes as JSON. */
async function write({ db, now }: Work, id: string, entries: readonly ReadEntry[]) {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({ ...entry, id: newId() }))
  await sql`
    insert into calendar_entry
      (id, calendar_id, uid, entry, digest, status, next_at, first_seen_at, last_seen_at)
    select read.id, ${id}, read.uid, read.entry, read.digest, 'draft', read."nextAt", ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as read
      (id text, uid text, entry jsonb, digest text, "nextAt" timestamptz)
    on conflict (calendar_id, uid) do update set
      entry = excluded.entry, digest = excluded.digest, next_at = excluded.next_at,
      last_seen_at = excluded.last_seen_at, gone_at = null`.execute(db)
}

async function seen({ db, now }: Work, id: string, entries: readonly ReadEntry[]) {
  if (entries.length === 0) return
  const rows = entries.map(({ uid, nextAt }) => ({ uid, nextAt }))
  await sql`
    update calendar_entry set last_seen_at = ${now}, next_at = read."nextAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as read
      (uid text, "nextAt" timestamptz)
    where calendar_entry.calendar_id = ${id} and calendar_entry.uid = read.uid`.execute(db)
}
