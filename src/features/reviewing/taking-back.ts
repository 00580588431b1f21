import * as z from 'zod'
import { lockInvitation, withdrawDecision } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack } from '#platform/undo.ts'
import type { Actor, Work } from '#platform/work.ts'
import { type Decision, whys } from './tables.ts'
import { text } from './text/index.ts'

/** Which answer, and why: never silently. */
export const takeBackForm = z.object({
  review: z.string().catch(''),
  why: z.enum(whys, { error: () => text('whyMissing') }),
})

interface Decided {
  decision: Decision
  decided_at: Temporal.Instant
  decided_by: string | null
  undone_at: Temporal.Instant | null
  /** How its invitation stands, and since when. */
  status: string
  changed_at: Temporal.Instant
  /** No other answer came after it. */
  isLast: boolean
}

/** Why a decision that was told cannot be taken back by the actor, or null. */
export function takeBackRefusal(
  review: Decided,
  actor: Pick<Actor, 'id' | 'roles'>,
  now: Temporal.Instant,
) {
  if (review.undone_at || !review.isLast || !stands(review)) return 'undo-other'
  if (!mayTakeBack(review.decided_at, now)) return 'undo-late'
  const isTheirs = review.decided_by !== null && review.decided_by === actor.id
  return isTheirs || actor.roles.includes('platform-host') ? null : 'undo-colleague'
}

/** What was not approved may since have been hidden for another reason: that one is not ours. */
function stands({ decision, decided_at, status, changed_at }: Decided): boolean {
  if (decision === 'approved') return status === 'published'
  return status === decision && changed_at.equals(decided_at)
}

/** Takes an answer back though it was told: the invitation is looked over once more. */
export async function takeBack(
  work: Work,
  invitationId: string,
  { review: reviewId, why }: z.output<typeof takeBackForm>,
): Promise<void> {
  const { db, actor, now, record } = work
  const { status, changed_at } = found(await lockInvitation(work, invitationId))
  const reviews = await db
    .selectFrom('review')
    .select(['id', 'decision', 'decided_at', 'decided_by', 'undone_at'])
    .where('invitation_id', '=', invitationId)
    .orderBy('decided_at', 'desc')
    .execute()
  const review = found(reviews.find(({ id }) => id === reviewId))
  const isLast = reviews[0] === review
  refuseIf(takeBackRefusal({ ...review, status, changed_at, isLast }, actor, now))
  await withdrawDecision(work, invitationId)
  await db
    .updateTable('review')
    .set({ undone_at: now, undone_why: why })
    .where('id', '=', reviewId)
    .execute()
  await record('review.taken-back', { reviewId, invitationId, why })
}
