import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { leave, locked } from '../changing.ts'
import type { House } from '../house.ts'
import { partyRefusal } from '../join-refusal.ts'
import { type InvitationDetail, isStanding, partySize, takenByOthers } from '../queries.ts'
import { stand } from '../standing.ts'
import type { JoiningRow, Way } from '../tables.ts'
import { isComing, wishIn } from '../wish.ts'
import { passOn } from './passing-on.ts'

/** Whether a place is held for somebody just now. */
export const isOffered = (
  { offer_ends_at }: Pick<JoiningRow, 'offer_ends_at'>,
  now: Temporal.Instant,
) => offer_ends_at !== null && Temporal.Instant.compare(offer_ends_at, now) > 0

/** Why an offered place cannot be taken now, or null. */
export function acceptRefusal(
  joining: JoiningRow,
  invitation: InvitationDetail,
  now: Temporal.Instant,
) {
  if (!isOffered(joining, now)) return 'offer-over'
  const takings = takenByOthers(invitation.held, joining)
  const wanted = { party: partySize(joining), occurrenceId: joining.occurrence_id }
  return partyRefusal({ ...invitation, takings }, wanted, now)
}

/** Yes, please: the place that was held is theirs. Pressed twice is pressed once. */
export async function acceptOffer(work: Work, house: House, joiningId: string): Promise<void> {
  const { joining, invitation } = await locked(work, joiningId)
  if (isStanding(joining) && isComing(joining)) return
  refuseIf(acceptRefusal(joining, invitation, work.now))
  const way: Way = joining.companions > 0 ? 'coming-with' : 'coming'
  await stand(work, house, { invitation, joining, wish: { ...wishIn(joining), way } })
}

/** No, thank you: out of the line, and the place is offered to the next at once. */
export async function declineOffer(work: Work, house: House, joiningId: string): Promise<void> {
  const { joining } = await locked(work, joiningId)
  if (joining.way === 'waiting') await leave(work, house, joiningId)
}

export type OfferAnswer = 'yes' | 'no' | 'no-answer'

/** What an employee heard by telephone. Throws Refused when the place has gone on. */
export async function answerForThem(
  work: Work,
  house: House,
  joiningId: string,
  answer: OfferAnswer,
): Promise<void> {
  if (answer === 'yes') return acceptOffer(work, house, joiningId)
  const joining = found((await locked(work, joiningId)).joining)
  refuseIf(isOffered(joining, work.now) ? null : 'offer-over')
  if (answer === 'no') return declineOffer(work, house, joiningId)
  await passOn(work, house, joining)
}
