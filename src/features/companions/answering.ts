import * as z from 'zod'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { endMatch, lockMatch, lockOwnMatch } from './matches.ts'
import { text } from './text/index.ts'

export const answerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: () => text('answerProblem') }),
})

export type Side = 'guest' | 'companion'

/** Why a proposal can be answered no more, or null. */
export const answerRefusal = ({ ended_at }: { ended_at: Temporal.Instant | null }) =>
  ended_at ? 'match-over' : null

/**
 * One of the two says yes or no. It is agreed when both have said yes; a no ends it, and nothing is
 * kept of whose it was.
 */
export async function answerMatch(
  work: Work,
  matchId: string,
  { side, answer }: { side: Side; answer: 'yes' | 'no' },
): Promise<void> {
  const { db, now, record } = work
  const match = await (side === 'companion' ? lockOwnMatch : lockMatch)(work, matchId)
  refuseIf(answerRefusal(match))
  if (answer === 'no') return endMatch(work, match, 'declined')
  const [own, other] =
    side === 'guest'
      ? [match.guest_yes_at, match.companion_yes_at]
      : [match.companion_yes_at, match.guest_yes_at]
  if (own) return
  await db
    .updateTable('companion_match')
    .set(side === 'guest' ? { guest_yes_at: now } : { companion_yes_at: now })
    .where('id', '=', matchId)
    .execute()
  await record(other ? 'companion.agreed' : 'companion.half-agreed', { matchId })
}
