import { lockInvitation } from '#features/invitations/index.ts'
import type { Work } from '#platform/work.ts'
import type { House } from '../house.ts'
import { type InvitationDetail, readInvitation } from '../queries.ts'
import type { Offer } from './line.ts'
import { offerLetter, offerSms } from './notices.ts'
import { writeTo } from './writing.ts'

/** Offers every free place to those whose turn it is. Twice does no harm: an offer is held. */
export async function offerFree(work: Work, house: House, invitationId: string): Promise<void> {
  if (!(await someoneWaits(work, invitationId))) return
  await lockInvitation(work, invitationId)
  const invitation = await readInvitation(work.db, invitationId, work.now)
  for (const one of invitation?.offers ?? [])
    await offer(work, house, invitation as InvitationDetail, one)
}

async function offer(work: Work, house: House, invitation: InvitationDetail, one: Offer) {
  const joining = await work.db
    .updateTable('joining')
    .set({ offered_at: work.now, offer_ends_at: one.endsAt })
    .where('id', '=', one.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const { id: invitationId } = invitation
  await writeTo(work, house, joining, (link) => {
    const about = { invitation, joining, link, endsAt: one.endsAt, now: work.now }
    return { letter: () => offerLetter(about), sms: () => offerSms(about) }
  })
  await work.record('place.offered', { joiningId: one.id, invitationId })
}

/** Asked before anything is locked: most invitations have no line. */
async function someoneWaits({ db }: Work, invitationId: string): Promise<boolean> {
  const one = await db
    .selectFrom('joining')
    .select('id')
    .where('invitation_id', '=', invitationId)
    .where('waiting_since', 'is not', null)
    .where('offer_ends_at', 'is', null)
    .executeTakeFirst()
  return one !== undefined
}
