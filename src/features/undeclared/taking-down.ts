import * as z from 'zod'
import { isLate } from '#features/declarations/index.ts'
import { decideUnasked } from '#features/moderation/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { undeclaredInvitation } from './queries.ts'
import { text } from './text/index.ts'

const MOST = 1000

export const reasonForm = z.object({
  reason: z
    .string({ error: () => text('reasonMissing') })
    .trim()
    .min(1, { error: () => text('reasonMissing') })
    .max(MOST, { error: () => text('reasonLong', { most: MOST }) }),
})

/** The rule about looking after children; see the rules one posts under. */
const RULE = '7'

/** Why it cannot be taken off the list yet, or null: they have until the day to say it. */
export const takeDownRefusal = (now: Temporal.Instant, month: number) =>
  isLate(now, month) ? null : 'undeclared-early'

/** A person takes an invitation to children off the list, with a reason. It comes back when it is changed. */
export async function takeDown(work: Work, id: string, reason: string): Promise<void> {
  const { db, actor, now } = work
  const { childAge, declarationMonth } = await lawOf(db)
  found(await undeclaredInvitation(db, actor, id, { now, childAge }))
  refuseIf(takeDownRefusal(now, declarationMonth))
  await decideUnasked(work, 'invitation', id, { measure: 'hidden', ground: RULE, facts: reason })
}
