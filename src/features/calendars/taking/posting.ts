import { cancel, post } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { inputOf } from '../entries/input.ts'
import { nextAt } from '../entries/stored.ts'
import { surroundings } from '../queries.ts'
import { lockCalendar } from '../reach.ts'
import type { CalendarEntryRow } from '../tables.ts'

/** Posts drafts as invitations of the association. Those posted before or over by now are left. */
export async function postEntries(work: Work, id: string, entryIds: string[]): Promise<void> {
  const { db, now, record } = work
  const { name, association_id: associationId, welcome } = await lockCalendar(work, id)
  refuseIf(welcome === null ? 'welcome-first' : null)
  if (welcome === null) return
  const around = await surroundings(db)
  const drafts = await lockEntries(work, id, entryIds, 'draft')
  const coming = drafts.filter(({ entry, gone_at }) => !gone_at && nextAt(entry, now) !== null)
  for (const { id: entryId, entry, digest } of coming) {
    const invitation_id = await post(work, inputOf(entry, { name, associationId, welcome }, around))
    await db
      .updateTable('calendar_entry')
      .set({ status: 'posted', invitation_id, posted_digest: digest })
      .where('id', '=', entryId)
      .execute()
  }
  await record('calendar.sorted', { calendarId: id, entries: coming.length })
}

/** Puts drafts aside, or takes them back. */
export async function sortEntries(
  work: Work,
  id: string,
  { entryIds, to }: { entryIds: string[]; to: 'draft' | 'left-out' },
): Promise<void> {
  await lockCalendar(work, id)
  const from = to === 'draft' ? 'left-out' : 'draft'
  const moved = (await lockEntries(work, id, entryIds, from)).map((entry) => entry.id)
  if (moved.length > 0)
    await work.db
      .updateTable('calendar_entry')
      .set({ status: to })
      .where('id', 'in', moved)
      .execute()
  await work.record('calendar.sorted', { calendarId: id, entries: moved.length })
}

/** Cancels the invitation of an entry that is no longer in the calendar. */
export async function cancelGone(work: Work, id: string, entryId: string): Promise<void> {
  await lockCalendar(work, id)
  const [entry] = await lockEntries(work, id, [entryId], 'posted')
  const { invitation_id, gone_at } = found(entry)
  refuseIf(gone_at === null ? 'still-there' : null)
  await cancel(work, found(invitation_id))
}

/** Takes a calendar away. What was posted stays. */
export async function endCalendar(work: Work, id: string): Promise<void> {
  await lockCalendar(work, id)
  await work.db.deleteFrom('calendar').where('id', '=', id).execute()
  await work.record('calendar.ended', { calendarId: id })
}

const lockEntries = (
  { db }: Work,
  id: string,
  entryIds: string[],
  status: CalendarEntryRow['status'],
) =>
  db
    .selectFrom('calendar_entry')
    .selectAll()
    .where('calendar_id', '=', id)
    .where('id', 'in', entryIds.length > 0 ? entryIds : [''])
    .where('status', '=', status)
    .orderBy('next_at')
    .orderBy('id')
    .forUpdate()
    .execute()
