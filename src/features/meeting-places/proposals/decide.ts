import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { summaryField } from '../describing/describe.ts'
import type { ProposalRow } from '../tables.ts'
import { text } from '../text/index.ts'
import { type House, tellProposer } from './notices.ts'

export const approveForm = z.object({ summary: summaryField })
export const refuseForm = z.object({
  reason: z
    .string({ error: () => text('reasonMissing') })
    .trim()
    .min(1, { error: () => text('reasonMissing') })
    .max(1000, { error: () => text('tooLong', { most: 1000 }) }),
})

/** Whether a proposal can still be answered. */
export const decideRefusal = ({
  decided_at,
}: Pick<ProposalRow, 'decided_at'>): 'proposal-decided' | null =>
  decided_at === null ? null : 'proposal-decided'

/** The proposal becomes a place. Gives the place's id. */
export async function approveProposal(
  work: Work,
  house: House,
  id: string,
  { summary }: { summary: string },
): Promise<string> {
  const { db, record } = work
  const proposal = await lock(work, id)
  const placeId = newId()
  const { name, area_id, whereabouts } = proposal
  await db
    .insertInto('meeting_place')
    .values({ id: placeId, name, area_id, summary, address: whereabouts, traits: [] })
    .execute()
  await close(work, id, { place_id: placeId })
  await tellProposer(work, house, proposal, { placeId })
  await record('place.proposal-approved', { proposalId: id, placeId })
  return placeId
}

/** A no, with a reason the one who proposed it can read. */
export async function refuseProposal(
  work: Work,
  house: House,
  id: string,
  { reason }: { reason: string },
): Promise<void> {
  const proposal = await lock(work, id)
  await close(work, id, { reason })
  await tellProposer(work, house, proposal, { reason })
  await work.record('place.proposal-refused', { proposalId: id })
}

async function lock({ db }: Work, id: string) {
  const row = await db
    .selectFrom('place_proposal')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const proposal = found(row)
  refuseIf(decideRefusal(proposal))
  return proposal
}

const close = (
  { db, actor, now }: Work,
  id: string,
  also: { place_id: string } | { reason: string },
) =>
  db
    .updateTable('place_proposal')
    .set({ ...also, decided_at: now, decided_by: actor.id })
    .where('id', '=', id)
    .execute()
