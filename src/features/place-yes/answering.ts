import type { InvitationStatus, PlaceAwaits } from '#features/invitations/index.ts'
import { hidePlace, showPlace } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockAsked, type Question } from './reach.ts'

interface Open {
  status: InvitationStatus
  over_at: Temporal.Instant
}

/** Why nobody can answer now, or null: it is over, called off or not shown to others. */
export const closedRefusal = ({ status, over_at }: Open, now: Temporal.Instant) =>
  status === 'published' && Temporal.Instant.compare(over_at, now) > 0 ? null : 'place-closed'

interface Answered {
  answer: 'yes' | 'no' | null
  awaits: PlaceAwaits
  yes: boolean
}

/** A question is answered once; but a no may become a yes while no other place is found. */
export function answerRefusal({ answer, awaits, yes }: Answered) {
  if (answer === null) return null
  return answer === 'no' && yes && awaits === 'host' ? null : 'place-answered'
}

interface Said {
  yes: boolean
  /** Why not. */
  reason: string
}

/** Says yes or no for a place. With a yes everybody reads where it is. */
export async function answerForPlace(work: Work, question: Question, { yes, reason }: Said) {
  const { db, now, record } = work
  const { invitationId, placeId } = question
  const { invitation, asked } = found(await lockAsked(work, question))
  refuseIf(answerRefusal({ answer: asked.answer, awaits: invitation.place_awaits, yes }))
  refuseIf(closedRefusal(invitation, now))
  await db
    .updateTable('place_asked')
    .set({ answer: yes ? 'yes' : 'no', reason: yes ? '' : reason, answered_at: now })
    .where('invitation_id', '=', invitationId)
    .where('place_id', '=', placeId)
    .execute()
  if (yes) await showPlace(work, invitation, { placeId, placeText: asked.place_text })
  else await hidePlace(work, invitation)
  await record('place.answered', { invitationId, placeId, yes })
}
