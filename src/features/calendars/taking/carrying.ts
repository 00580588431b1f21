import { cancel, cancelRefusal, change } from '#features/invitations/index.ts'
import { type Actor, perform, type Tools, type Work } from '#platform/work.ts'
import { inputOf } from '../entries/input.ts'
import { surroundings } from '../queries.ts'

/** So many in one request; the hourly duty does the rest. */
export const AT_ONCE = 100

interface Outstanding {
  id: string
  calendar_id: string
}

/**
 * Tells the posted invitations of a calendar what has changed in it, each in a work of its own,
 * so that one that cannot be changed does not hold up the others.
 */
export async function carryChanges(tools: Tools, actor: Actor, calendarId: string, most = AT_ONCE) {
  for (const one of await outstanding(tools, calendarId).limit(most).execute())
    await perform(tools, actor, (work) => carry(work, one))
}

const outstanding = ({ db }: Tools, calendarId: string) =>
  db
    .selectFrom('calendar_entry')
    .select(['id', 'calendar_id'])
    .where('calendar_id', '=', calendarId)
    .where('status', '=', 'posted')
    .where('invitation_id', 'is not', null)
    .where('gone_at', 'is', null)
    .whereRef('posted_digest', 'is distinct from', 'digest')
    .orderBy('next_at')

async function carry(work: Work, { id, calendar_id }: Outstanding) {
  const row = await work.db
    .selectFrom('calendar_entry')
    .innerJoin('calendar', 'calendar.id', 'calendar_entry.calendar_id')
    .innerJoin('invitation', 'invitation.id', 'calendar_entry.invitation_id')
    .select(['calendar_entry.digest', 'calendar_entry.entry', 'calendar_entry.posted_digest'])
    .select(['calendar.name', 'calendar.association_id', 'calendar.welcome'])
    .select(['invitation.id as invitationId', 'invitation.status'])
    .where('calendar_entry.id', '=', id)
    .forUpdate('calendar_entry')
    .executeTakeFirst()
  if (!row?.welcome || row.digest === row.posted_digest) return
  const { entry, invitationId, name, association_id: associationId, welcome } = row
  // What the calendar calls off is called off; what was called off here stays so.
  if (cancelRefusal(row) === null) {
    if (entry.cancelled) await cancel(work, invitationId)
    else {
      const of = { name, associationId, welcome }
      await change(work, invitationId, inputOf(entry, of, await surroundings(work.db)))
    }
  }
  await work.db
    .updateTable('calendar_entry')
    .set({ posted_digest: row.digest })
    .where('id', '=', id)
    .where('calendar_id', '=', calendar_id)
    .execute()
}
