import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { answerRefusal } from './answering.ts'
import { findByMatch } from './askings-query.ts'
import { goingStanding, reviewDue } from './match-standing.ts'
import { endMatch, lockMatch, lockOwnMatch } from './matches.ts'

/** Why two have not gone together, or null: they have not both said yes. */
export const wentRefusal = (match: {
  guest_yes_at: Temporal.Instant | null
  companion_yes_at: Temporal.Instant | null
}) => (match.guest_yes_at && match.companion_yes_at ? null : 'not-agreed-yet')

/** They have gone together once more. */
export async function goneTogether(work: Work, matchId: string): Promise<void> {
  const match = await lockOwnMatch(work, matchId)
  refuseIf(answerRefusal(match) ?? wentRefusal(match))
  await work.db
    .updateTable('companion_match')
    .set({ went: match.went + 1 })
    .where('id', '=', matchId)
    .execute()
  await work.record('companion.went', { matchId })
}

/** The companion is done. It has ended well when they have gone together; else the other waits again. */
export async function endAsCompanion(work: Work, matchId: string): Promise<void> {
  const match = await lockOwnMatch(work, matchId)
  if (match.ended_at) return
  await endMatch(work, match, match.went > 0 ? 'went' : 'handed-over')
}

/** The coordinator has talked with both, and they go on. */
export async function reviewMatch(work: Work, matchId: string): Promise<void> {
  const { db, now, record } = work
  await lockMatch(work, matchId)
  const match = found(await findByMatch(db, now, matchId))
  if (!match.proposedAt) return
  const review = reviewDue({ ...match, proposedAt: match.proposedAt }, now)
  if (goingStanding({ ...match, proposedAt: match.proposedAt }) !== 'going' || !review) return
  await db
    .updateTable('companion_match')
    .set(review === 'six-weeks' ? { six_weeks_at: now } : { half_year_at: now })
    .where('id', '=', matchId)
    .execute()
  await record('companion.reviewed', { matchId, review })
}
