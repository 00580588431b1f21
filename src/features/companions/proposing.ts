import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { readBoard } from './board-query.ts'
import { lockAsking } from './matches.ts'
import { lockCompanion } from './moving.ts'
import { text } from './text/index.ts'
import { suggestionsFor } from './wanted.ts'

const MOST_WORDS = 200
const MOST_TIMES = 26

export const proposeForm = z.object({
  companion: z.string({ error: () => text('companionProblem') }).min(1, {
    error: () => text('companionProblem'),
  }),
  meetWhere: z
    .string({ error: () => text('meetWhereProblem') })
    .trim()
    .min(1, { error: () => text('meetWhereProblem') })
    .max(MOST_WORDS, { error: () => text('meetWhereLong', { most: MOST_WORDS }) }),
  times: z.coerce
    .number({ error: () => text('timesCountProblem', { most: MOST_TIMES }) })
    .int({ error: () => text('timesCountProblem', { most: MOST_TIMES }) })
    .min(1, { error: () => text('timesCountProblem', { most: MOST_TIMES }) })
    .max(MOST_TIMES, { error: () => text('timesCountProblem', { most: MOST_TIMES }) }),
  talked: z.string().optional(),
})

export type ProposeInput = z.output<typeof proposeForm>

interface Standing {
  isOpen: boolean
  hasMatch: boolean
  suggestion: { talkFirst: boolean } | undefined
  talked: boolean
}

/** Why somebody cannot be proposed, or null. */
export function proposeRefusal({ isOpen, hasMatch, suggestion, talked }: Standing) {
  if (!isOpen) return 'asking-closed'
  if (hasMatch) return 'already-proposed'
  if (!suggestion) return 'companion-does-not-fit'
  return suggestion.talkFirst && !talked ? 'talk-first' : null
}

/** The coordinator proposes one companion for one who asked. Both are asked by a reaction. */
export async function propose(work: Work, askingId: string, input: ProposeInput): Promise<void> {
  const { db, now, record } = work
  const { closed_at } = await lockAsking(work, askingId)
  await lockCompanion(work, input.companion)
  const board = await readBoard(db, now)
  const asking = board.askings.find(({ id }) => id === askingId)
  if (closed_at || !asking) return refuseIf('asking-closed')
  const suggestion = suggestionsFor(asking, board).find(({ id }) => id === input.companion)
  const hasMatch = asking.matchId !== null
  refuseIf(proposeRefusal({ isOpen: true, hasMatch, suggestion, talked: Boolean(input.talked) }))
  const id = newId()
  await db
    .insertInto('companion_match')
    .values({
      ...{ id, asking_id: askingId, companion_id: found(suggestion).id, proposed_at: now },
      ...{ meet_where: input.meetWhere, times: input.times },
    })
    .execute()
  await record('companion.proposed', { matchId: id })
}
