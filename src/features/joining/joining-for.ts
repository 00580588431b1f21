import { isSeries, lockInvitation } from '#features/invitations/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { House } from './house.ts'
import { type PartyRefusal, wishRefusal } from './join-refusal.ts'
import { begin, standing } from './joining.ts'
import { findInvitation } from './queries.ts'
import { stand } from './standing.ts'
import type { JoiningRow, Wish } from './tables.ts'

interface ForSomebody {
  assistedId: string
  reach: Pick<JoiningRow, 'channel' | 'address'>
  wish: Wish
  often: 'from-now-on' | 'once' | undefined
}

/**
 * An employee joins for somebody they have it agreed with, who is beside them or on the phone:
 * no code is asked for. Gives why not, or the joining.
 */
export async function joinFor(
  work: Work,
  house: House,
  invitationId: string,
  { assistedId, reach, wish, often }: ForSomebody,
): Promise<
  | { refusal: PartyRefusal | 'often-unanswered' | 'comes-already' }
  | { refusal: null; joiningId: string }
> {
  found(await lockInvitation(work, invitationId))
  const invitation = found(await findInvitation(work.db, work.actor, invitationId, work.now))
  const before = await standing(work, invitationId, reach)
  if (before) return { refusal: 'comes-already' }
  if (isSeries(invitation.series) && often === undefined) return { refusal: 'often-unanswered' }
  const refusal = wishRefusal(invitation, wish, work.now)
  if (refusal) return { refusal }
  const begun = await begin(work, invitationId, reach, wish)
  const joining = { ...begun, assisted_id: assistedId, joined_by: work.actor.id }
  await work.db
    .updateTable('joining')
    .set({ assisted_id: assistedId, joined_by: work.actor.id })
    .where('id', '=', joining.id)
    .execute()
  await stand(work, house, { invitation, joining, wish })
  return { refusal: null, joiningId: joining.id }
}
