import { type CameFrom, countJoining } from '#features/arrivals/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { type House, placeLink } from './house.ts'
import { placeLetter, placeSms } from './notices.ts'
import { type InvitationDetail, isStanding } from './queries.ts'
import type { JoiningRow, Wish } from './tables.ts'
import { lineColumns, whileWaiting } from './waiting/columns.ts'
import { columnsOf, isComing, sameWish, wishIn } from './wish.ts'

interface Standing {
  invitation: InvitationDetail
  joining: JoiningRow
  wish: Wish
  /** Who is signed in with the address. */
  personId?: string | null
  /** Counted for the campaign, and written nowhere else. */
  cameFrom?: CameFrom | null | undefined
}

/** From here on the place is theirs, as wished. Whether there is room was asked before. */
export async function stand(work: Work, house: House, standing: Standing): Promise<void> {
  const { invitation, joining, personId = joining.person_id, cameFrom } = standing
  const { db, now, record } = work
  const stood = isStanding(joining)
  const wish = stood ? whileWaiting(joining, standing.wish) : standing.wish
  const isPlaced = stood && (wish.way !== 'waiting' || joining.waiting_since !== null)
  if (isPlaced && sameWish(wishIn(joining), wish)) return forgetWish(work, joining)
  const question = wish.question || joining.question
  const isNewQuestion = question !== joining.question
  const knew = stood && joining.way !== 'waiting'
  await db
    .updateTable('joining')
    .set({
      ...columnsOf({ ...wish, question }),
      ...(isNewQuestion && { answer: null, answered_at: null }),
      ...lineColumns(joining, wish, now),
      person_id: personId,
      wish: null,
      confirmed_at: joining.confirmed_at ?? now,
      cancelled_at: null,
      coming_since: comingSince(joining, wish, now),
      ...(!knew && { told_sequence: invitation.sequence }),
    })
    .where('id', '=', joining.id)
    .execute()
  const about = { joiningId: joining.id, invitationId: joining.invitation_id }
  await record(knew ? 'joining.changed' : 'joining.confirmed', about)
  if (!knew && cameFrom) await countJoining(db, cameFrom, now)
  await tell(work, house, { ...standing, wish })
}

/** Who had a place already has had it since then. */
function comingSince(joining: JoiningRow, wish: Wish, now: Temporal.Instant) {
  if (!isComing(wish)) return null
  return isStanding(joining) && isComing(joining) ? joining.coming_since : now
}

/** What was asked for is what they have already. */
async function forgetWish({ db }: Work, { id, wish }: JoiningRow): Promise<void> {
  if (wish === null) return
  await db.updateTable('joining').set({ wish: null }).where('id', '=', id).execute()
}

/** One's place in writing, with the link that changes it; an account has it on its own page. */
async function tell(work: Work, house: House, { invitation, joining, wish }: Standing) {
  const to = joining.address
  const link = placeLink(house, joining)
  await inLanguage(joining.language, async () => {
    if (joining.channel === 'account') return
    if (joining.channel === 'email')
      await sendLetter(work, {
        to,
        about: [invitation.id],
        ...placeLetter({ invitation, wish, link, now: work.now, house }),
      })
    else if (joining.channel === 'phone' && hasSmsGateway(house.config))
      await sendSms(work, {
        ...{ to, about: [invitation.id] },
        body: placeSms({ title: invitation.title, link, wish }),
      })
  })
}
