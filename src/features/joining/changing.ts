import { isSeries } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockJoining } from './confirming.ts'
import type { House } from './house.ts'
import type { JoinInput } from './join-form.ts'
import { wishRefusal } from './join-refusal.ts'
import { isStanding, readInvitation, takenByOthers } from './queries.ts'
import { stand } from './standing.ts'
import type { JoiningRow } from './tables.ts'
import { outOfLine } from './waiting/columns.ts'
import { offerFree } from './waiting/offering.ts'
import { wishIn } from './wish.ts'

/** Another way to come, for somebody who has a place. Gives why not, or null. */
export async function changeWay(
  work: Work,
  house: House,
  joiningId: string,
  { wish, often }: Pick<JoinInput, 'wish' | 'often'>,
) {
  const { joining, invitation } = await locked(work, joiningId)
  if (!isStanding(joining)) return 'left' as const
  if (isSeries(invitation.series) && often === undefined) return 'often-unanswered' as const
  const wanted = { ...wish, firstName: joining.first_name, question: joining.question }
  const takings = takenByOthers(invitation.takings, joining)
  const refusal = wishRefusal({ ...invitation, takings }, wanted, work.now)
  if (refusal !== null) return refusal
  await stand(work, house, { invitation, joining, wish: wanted })
  await offerFree(work, house, invitation.id)
  return null
}

/** No longer coming: the place is the next one's in line. As easy as joining, and twice is once. */
export async function leave(work: Work, house: House, joiningId: string): Promise<void> {
  const { joining } = await locked(work, joiningId)
  if (!isStanding(joining)) return
  await work.db
    .updateTable('joining')
    .set({ cancelled_at: work.now, wish: null, ...outOfLine })
    .where('id', '=', joiningId)
    .execute()
  await work.record('joining.cancelled', about(joining))
  await offerFree(work, house, joining.invitation_id)
}

/** Coming after all, when there is still room. Throws Refused. */
export async function comeAnyway(work: Work, house: House, joiningId: string): Promise<void> {
  const { joining, invitation } = await locked(work, joiningId)
  if (joining.cancelled_at === null) return
  refuseIf(await joinedAgain(work, joining))
  const wish = wishIn(joining)
  refuseIf(wishRefusal(invitation, wish, work.now))
  await stand(work, house, { invitation, joining, wish })
}

/** A joining and its invitation, the invitation locked first. Throws NotFound. */
export async function locked(work: Work, joiningId: string) {
  const joining = found(await lockJoining(work, { id: joiningId }))
  const { invitation_id: id } = joining
  const invitation = found(await readInvitation(work.db, id, work.now))
  return { joining, invitation }
}

/** The address has another place at the same table meanwhile. */
async function joinedAgain({ db }: Work, joining: JoiningRow) {
  const other = await db
    .selectFrom('joining')
    .select('id')
    .where('invitation_id', '=', joining.invitation_id)
    .where('channel', '=', joining.channel)
    .where('address', '=', joining.address)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return other ? 'joined-again' : null
}

const about = ({ id, invitation_id }: JoiningRow) => ({
  joiningId: id,
  invitationId: invitation_id,
})
