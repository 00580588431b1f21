import type { CameFrom } from '#features/arrivals/index.ts'
import { lockInvitation } from '#features/invitations/index.ts'
import { type CodeRefusal, tryCode } from '#platform/code.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { House } from './house.ts'
import { type PartyRefusal, wishRefusal } from './join-refusal.ts'
import { readInvitation, takenByOthers } from './queries.ts'
import { stand } from './standing.ts'
import type { JoiningRow } from './tables.ts'
import { wishIn } from './wish.ts'

export type Confirmed =
  | { refusal: null; joiningId: string }
  | { refusal: PartyRefusal; invitationId: string }

/** Tries the code of an asking. A wrong guess is counted even though nothing else is saved. */
export async function useCode(
  work: Work,
  house: House,
  askedId: string,
  code: string,
  cameFrom: CameFrom | null = null,
): Promise<Confirmed | { codeRefusal: CodeRefusal }> {
  const joining = found(await lockAsked(work, askedId))
  const refusal = await tryCode(work, 'joining', joining, { code, madeFor: askedId })
  return refusal ? { codeRefusal: refusal } : confirm(work, house, joining, cameFrom)
}

/** The same with the link in the message instead of the code. */
export async function useLink(work: Work, house: House, askedId: string): Promise<Confirmed> {
  return confirm(work, house, found(await lockAsked(work, askedId)))
}

/** Two people on the last place: the first to come here has it, the other is told the truth. */
async function confirm(
  work: Work,
  house: House,
  joining: JoiningRow,
  cameFrom: CameFrom | null = null,
): Promise<Confirmed> {
  const { invitation_id: invitationId, id: joiningId } = joining
  const isDone = joining.confirmed_at !== null && joining.wish === null
  if (isDone || joining.cancelled_at !== null) return { refusal: null, joiningId }
  const invitation = found(await readInvitation(work.db, invitationId, work.now))
  const takings = takenByOthers(invitation.takings, joining)
  const wish = joining.wish ?? wishIn(joining)
  const refusal = wishRefusal({ ...invitation, takings }, wish, work.now)
  if (refusal) return { refusal, invitationId }
  await stand(work, house, { invitation, joining, wish, cameFrom })
  return { refusal: null, joiningId }
}

/** The invitation is locked first, then the joining: everywhere in this order. */
export async function lockJoining(work: Work, where: { id: string } | { asked_id: string }) {
  const [[column, value] = ['id', '']] = Object.entries(where)
  const row = (lock: boolean) =>
    work.db
      .selectFrom('joining')
      .selectAll()
      .where(column as 'id' | 'asked_id', '=', value)
      .$if(lock, (query) => query.forUpdate())
      .executeTakeFirst()
  const joining = await row(false)
  if (!joining) return undefined
  await lockInvitation(work, joining.invitation_id)
  return row(true)
}

const lockAsked = (work: Work, askedId: string) => lockJoining(work, { asked_id: askedId })
