import { isSeries, lockInvitation } from '#features/invitations/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { askedJustNow, askForConfirmation } from './asking.ts'
import type { House } from './house.ts'
import type { JoinInput } from './join-form.ts'
import { type PartyRefusal, wishRefusal } from './join-refusal.ts'
import { findInvitation, takenByOthers } from './queries.ts'
import type { JoinedReach } from './reach.ts'
import { stand } from './standing.ts'
import type { JoiningRow, Wish } from './tables.ts'
import { columnsOf, isComing } from './wish.ts'

export type Joined =
  | { refusal: PartyRefusal | 'often-unanswered' | 'no-contact' }
  | { refusal: null; next: 'code'; askedId: string }
  | { refusal: null; next: 'place'; joiningId: string }
  | { refusal: null; next: 'call' }

/**
 * Somebody wants to join. The answer is the same whether the address was here before; what
 * happens depends on whether it is known to be theirs, or can be asked with a code.
 */
export async function join(
  work: Work,
  house: House,
  invitationId: string,
  { reach: typed, wish, often, cameFrom }: JoinInput,
): Promise<Joined> {
  // Locked, so that two cannot take the last place and a double click makes one.
  found(await lockInvitation(work, invitationId))
  const invitation = found(await findInvitation(work.db, work.actor, invitationId, work.now))
  const reach = typed ?? (await ownAccount(work))
  if (!reach) return { refusal: 'no-contact' }
  const before = await standing(work, invitationId, reach)
  const canAsk = reach.channel === 'email' || hasSmsGateway(house.config)
  if (!canAsk && before && askedJustNow(before, work.now)) return { refusal: null, next: 'call' }

  const needsDate = isComing(wish) || wish.way === 'waiting'
  if (needsDate && isSeries(invitation.series) && often === undefined)
    return { refusal: 'often-unanswered' }
  const isTheirs = await ownsAddress(work, reach)
  const others = before && isTheirs ? takenByOthers(invitation.takings, before) : invitation.takings
  const refusal = wishRefusal({ ...invitation, takings: others }, wish, work.now)
  if (refusal) return { refusal }

  const joining = before ?? (await begin(work, invitationId, reach, wish))
  if (isTheirs) {
    await stand(work, house, { invitation, joining, wish, cameFrom, personId: work.actor.id })
    return { refusal: null, next: 'place', joiningId: joining.id }
  }
  if (canAsk)
    return {
      refusal: null,
      next: 'code',
      askedId: await askForConfirmation(work, house, { invitation, joining, wish }),
    }
  if (!before) await stand(work, house, { invitation, joining, wish, cameFrom })
  else await askForConfirmation(work, house, { invitation, joining, wish, silently: true })
  return { refusal: null, next: 'call' }
}

type Reached = Pick<JoiningRow, 'channel' | 'address'>

/** What stands with this address at this invitation, held until all is saved. */
export const standing = ({ db }: Work, invitationId: string, { channel, address }: Reached) =>
  db
    .selectFrom('joining')
    .selectAll()
    .where('invitation_id', '=', invitationId)
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('cancelled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** The account of somebody who was given a slip of paper, and has nowhere else to be reached. */
async function ownAccount({ db, actor }: Work): Promise<JoinedReach | null> {
  if (actor.id === null) return null
  const known = await db
    .selectFrom('reach')
    .select('address')
    .where('person_id', '=', actor.id)
    .executeTakeFirst()
  return known ? null : { channel: 'account', address: actor.id }
}

/** Whether the one who is signed in has shown that the address is theirs. */
async function ownsAddress(
  { db, actor }: Work,
  { channel, address }: JoinedReach,
): Promise<boolean> {
  if (actor.id === null) return false
  if (channel === 'account') return address === actor.id
  const own = await db
    .selectFrom('reach')
    .select('person_id')
    .where('person_id', '=', actor.id)
    .where('channel', '=', channel)
    .where('address', '=', address)
    .executeTakeFirst()
  return own !== undefined
}

export function begin({ db, now }: Work, invitationId: string, reach: Reached, wish: Wish) {
  return db
    .insertInto('joining')
    .values({
      id: newId(),
      invitation_id: invitationId,
      ...reach,
      ...columnsOf(wish),
      language: languageNow(),
      asked_id: newId(),
      asked_at: now,
      created_at: now,
      code_tries: 0,
      reminders: 'both',
      wants_news: true,
      told_sequence: 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
