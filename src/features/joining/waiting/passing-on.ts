import type { Work } from '#platform/work.ts'
import { lockJoining } from '../confirming.ts'
import type { House } from '../house.ts'
import { readInvitation } from '../queries.ts'
import type { JoiningRow } from '../tables.ts'
import { outOfLine } from './columns.ts'
import { passedOnLetter, passedOnSms } from './notices.ts'
import { offerFree } from './offering.ts'
import { writeTo } from './writing.ts'

/** An offer that was not answered in time goes on to the next. */
export async function passOnExpired(work: Work, house: House, joiningId: string): Promise<void> {
  const joining = await lockJoining(work, { id: joiningId })
  const ends = joining?.offer_ends_at
  if (joining && ends && Temporal.Instant.compare(ends, work.now) <= 0)
    await passOn(work, house, joining)
}

/**
 * The place goes on. Whoever missed an offer for the first time waits on, at the end of the line;
 * after the second they are out of it, and can step in again themselves.
 */
export async function passOn(work: Work, house: House, joining: JoiningRow): Promise<void> {
  const { id: joiningId, invitation_id: invitationId } = joining
  const waits = joining.missed_offer_at === null
  await work.db
    .updateTable('joining')
    .set({
      ...outOfLine,
      ...(waits
        ? { waiting_since: work.now, missed_offer_at: work.now }
        : { cancelled_at: work.now }),
    })
    .where('id', '=', joiningId)
    .execute()
  const invitation = await readInvitation(work.db, invitationId, work.now)
  await writeTo(work, house, joining, (link) => {
    const about = { name: joining.first_name, title: invitation?.title ?? '', link }
    return { letter: () => passedOnLetter(about, waits), sms: () => passedOnSms(about, waits) }
  })
  await work.record('place.passed-on', { joiningId, invitationId })
  await offerFree(work, house, invitationId)
}
