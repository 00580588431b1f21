import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { tellWhatCame } from '#features/inputs/index.ts'
import { dateField, todayAt } from '#features/roles/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { caseNumberField, words } from './fields.ts'
import { lockPolicy } from './locking.ts'
import { underWayRefusal } from './planning.ts'
import { endedRefusal } from './steps.ts'
import { text } from './text/index.ts'

export const endForm = z
  .object({
    /** The first day it holds no more. */
    on: dateField,
    why: words(600, 'endWhyMissing'),
    caseNumber: caseNumberField,
    ...allMaySeeField,
  })
  .superRefine(askFirst('why'))

export type Ending = Omit<z.output<typeof endForm>, 'allMaySee'>

const { compare } = Temporal.PlainDate

/** Why a policy cannot have ended on a day, or null: it was decided by then, and the day has come. */
export function endingProblem(
  on: Temporal.PlainDate,
  { decidedOn, today }: { decidedOn: Temporal.PlainDate; today: Temporal.PlainDate },
): 'policy-end-too-late' | 'policy-end-too-early' | null {
  if (compare(on, today) > 0) return 'policy-end-too-late'
  return compare(on, decidedOn) < 0 ? 'policy-end-too-early' : null
}

/**
 * Another has taken its place, or nobody needs it: it holds no more. It can still be read, and those
 * who follow it or said something about it hear so.
 */
export async function endPolicy(
  work: Work,
  id: string,
  { on, why, caseNumber }: Ending,
): Promise<void> {
  const { db, now, record } = work
  const policy = await lockPolicy(work, id)
  refuseIf(endedRefusal(policy.ended_on))
  refuseIf((await underWayRefusal(db, id)) && 'policy-end-under-way')
  refuseIf(endingProblem(on, { decidedOn: policy.decided_on, today: todayAt(now) }))
  await db
    .updateTable('policy')
    .set({ ended_on: on, ended_why: why, ended_case: caseNumber, ended_at: now })
    .where('id', '=', id)
    .execute()
  const news = text('endedNews', { title: policy.title, why })
  await tellWhatCame(work, { kind: 'policy', key: id }, news)
  await record('policy.ended', { policyId: id })
}

/** Why it cannot hold again, or null. */
export const holdAgainRefusal = (endedAt: Temporal.Instant, now: Temporal.Instant) =>
  mayTakeBack(endedAt, now) ? null : 'policy-ended-long-ago'

/** It did not end after all. */
export async function holdAgain(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const { ended_at: endedAt } = await lockPolicy(work, id)
  refuseIf(holdAgainRefusal(found(endedAt), now))
  await db
    .updateTable('policy')
    .set({ ended_on: null, ended_why: null, ended_case: null, ended_at: null })
    .where('id', '=', id)
    .execute()
  await record('policy.ending-undone', { policyId: id })
}
