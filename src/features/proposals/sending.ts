import * as z from 'zod'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { answering } from './kinds.ts'
import { lockForSpeaker, lockProposal } from './locking.ts'
import { sendProposalRefusal } from './rules.ts'
import { text } from './text/index.ts'

export const sendForm = z.object({
  committee: z
    .string({ error: () => text('committeeMissing') })
    .min(1, { error: () => text('committeeMissing') }),
})

/** Sends what is adopted to a committee. */
export async function sendProposal(
  work: Work,
  id: string,
  { committee }: { committee: string },
): Promise<void> {
  const { db, now, record } = work
  refuseIf(sendProposalRefusal(await lockForSpeaker(work, id)))
  const open = await db
    .selectFrom('body')
    .select('id')
    .where('id', '=', committee)
    .where('kind', 'in', answering)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  refuseIf(open ? null : 'committee-gone')
  await db
    .updateTable('proposal')
    .set({ to_body_id: committee, sent_at: now })
    .where('id', '=', id)
    .execute()
  await record('proposal.sent', { proposalId: id, committeeId: committee })
}

/** The committee's secretary says that it has come. Saying it again changes nothing. */
export async function receiveProposal(work: Work, id: string): Promise<void> {
  const { sent_at, received_at } = await lockProposal(work, id)
  refuseIf(sent_at === null ? 'proposal-not-sent' : null)
  if (received_at === null) await markReceived(work, id)
}

/** Writes down that it has come. */
export async function markReceived({ db, now, record }: Work, id: string): Promise<void> {
  await db.updateTable('proposal').set({ received_at: now }).where('id', '=', id).execute()
  await record('proposal.received', { proposalId: id })
}
