import { todayAt } from '#features/roles/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type FoundMeeting, findMeeting } from './finding.ts'
import { isFacilitator } from './reach.ts'

/** A meeting, locked for the work of somebody who may run it. To others it is not there. */
export async function lockMeeting({ db, actor, now }: Work, id: string): Promise<FoundMeeting> {
  await db.selectFrom('meeting').select('id').where('id', '=', id).forUpdate().execute()
  const meeting = found(await findMeeting(db, id, todayAt(now)))
  return found(isFacilitator(actor, meeting) ? meeting : null)
}

/** What is asked, when and where stands fast once the meeting was held or called off. */
export const changeRefusal = ({ state }: Pick<FoundMeeting, 'state'>) =>
  state === 'planned' ? null : state === 'cancelled' ? 'meeting-cancelled' : 'meeting-over'

/** Nothing comes of a meeting that was called off. */
export const cancelledRefusal = ({ state }: Pick<FoundMeeting, 'state'>) =>
  state === 'cancelled' ? 'meeting-cancelled' : null

/** What comes of a meeting is written down when it has begun. */
export const notYetRefusal = (
  { starts_at }: Pick<FoundMeeting, 'starts_at'>,
  now: Temporal.Instant,
) => (Temporal.Instant.compare(starts_at, now) > 0 ? 'meeting-not-yet' : null)
