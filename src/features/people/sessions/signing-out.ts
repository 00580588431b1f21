import { newId } from '#platform/id.ts'
import { endAllSessions } from '#platform/session/index.ts'
import type { Work } from '#platform/work.ts'

/** An administrator ends all of somebody's sessions, and the half hour they may have been reading. */
export async function signOutEverywhere(
  { db, actor, now, record }: Work,
  personId: string,
  reason: string,
): Promise<void> {
  await endAllSessions(db, personId)
  await db
    .updateTable('service_session')
    .set({ stopped_at: now })
    .where('person_id', '=', personId)
    .where('stopped_at', 'is', null)
    .where('ends_at', '>', now)
    .execute()
  await db
    .insertInto('signed_out')
    .values({ id: newId(), person_id: personId, by_id: actor.id, reason, at: now })
    .execute()
  await record('session.ended', { personId, which: 'by-administrator' })
}
