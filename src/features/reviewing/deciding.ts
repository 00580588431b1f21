import * as z from 'zod'
import { approve, askForChange, refuse } from '#features/invitations/index.ts'
import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import { decisions } from './tables.ts'
import { text } from './text/index.ts'

const MOST = 1000

/** A yes, or a reason that the host will read. */
export const decideForm = z
  .object({
    decision: z.enum(decisions, { error: () => text('decisionMissing') }),
    reason: z
      .string({ error: () => text('reasonMissing') })
      .trim()
      .max(MOST, { error: () => text('reasonLong', { max: MOST }) })
      .default(''),
  })
  .refine(({ decision, reason }) => decision === 'approved' || reason !== '', {
    path: ['reason'],
    error: () => text('reasonMissing'),
  })

export type Decided = z.output<typeof decideForm>

/** One decision on an invitation that waits. Gives its id. Somebody else's decision stands. */
export async function decide(work: Work, invitationId: string, { decision, reason }: Decided) {
  const { db, actor, now, record } = work
  if (decision === 'approved') await approve(work, invitationId)
  if (decision === 'change-asked') await askForChange(work, invitationId)
  if (decision === 'refused') await refuse(work, invitationId)
  const id = newId()
  const said = decision === 'approved' ? '' : reason
  await db
    .insertInto('review')
    .values({
      id,
      invitation_id: invitationId,
      decision,
      reason: said,
      decided_by: actor.id,
      decided_at: now,
      undone_at: null,
    })
    .execute()
  await record('review.decided', { reviewId: id, invitationId, decision })
  return id
}
