import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findInvitation } from './queries.ts'
import { text } from './text/index.ts'

export const reportForm = z.object({
  text: z
    .string({ error: () => text('reportProblem') })
    .trim()
    .min(1, { error: () => text('reportProblem') })
    .max(2000, { error: () => text('tooLong', { most: 2000 }) }),
  contact: z
    .string()
    .trim()
    .max(254, { error: () => text('tooLong', { most: 254 }) })
    .default(''),
})

/** Somebody says that something is wrong; the platform hosts look at it. */
export async function report(
  work: Work,
  invitationId: string,
  said: z.output<typeof reportForm>,
): Promise<void> {
  found(await findInvitation(work.db, work.actor, invitationId, work.now))
  const reportId = newId()
  await work.db
    .insertInto('report')
    .values({ id: reportId, invitation_id: invitationId, ...said, created_at: work.now })
    .execute()
  await work.record('invitation.reported', { invitationId, reportId })
}
