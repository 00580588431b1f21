import { todayAt } from '#features/roles/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { seatOf } from './reach.ts'
import { speaksFor } from './seats.ts'

/** A proposal, locked for the work. */
export const lockProposal = async ({ db }: Work, id: string) =>
  found(
    await db.selectFrom('proposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )

/** The same for somebody who sits in the council; to others it is not there. */
export async function lockForCouncil(work: Work, id: string) {
  const { db, actor, now } = work
  const seat = seatOf({ actor, today: todayAt(now) }, 'proposal.body_id').as('seat')
  const row = found(
    await db
      .selectFrom('proposal')
      .selectAll()
      .select(seat)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  return { ...row, seat: found(row.seat) }
}

/** The same for those who say what the council has decided. */
export async function lockForSpeaker(work: Work, id: string) {
  const row = await lockForCouncil(work, id)
  return found(speaksFor(row.seat) ? row : null)
}

/** The last answer that all can see, if any. */
export async function lastAnswer({ db }: Work, proposalId: string) {
  const last = await db
    .selectFrom('proposal_answer')
    .select('answer')
    .where('proposal_id', '=', proposalId)
    .where('published_at', 'is not', null)
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.answer ?? null
}
