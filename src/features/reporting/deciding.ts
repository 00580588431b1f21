import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField, todayAt } from '#features/roles/index.ts'
import { isCaseNumber } from '#features/strategy/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Decision } from './decisions.ts'
import { findFrozen } from './frozen.ts'
import { text } from './text/index.ts'

const MOST = 3000

const words = (missing: 'decisionBodyMissing' | 'decisionMissing') =>
  z
    .string({ error: () => text(missing) })
    .trim()
    .min(1, { error: () => text(missing) })
    .max(MOST, { error: () => text('tooLong', { most: MOST }) })

/** What a body decided, as it stands in the minutes. */
export const decisionForm = z
  .object({
    body: words('decisionBodyMissing'),
    on: dateField,
    caseNumber: z
      .string({ error: () => text('caseNumberProblem') })
      .trim()
      .toUpperCase()
      .refine(isCaseNumber, { error: () => text('caseNumberProblem') }),
    words: words('decisionMissing'),
    reason: z
      .string({ error: () => text('notUnderstood') })
      .trim()
      .max(MOST, { error: () => text('tooLong', { most: MOST }) })
      .default(''),
    ...allMaySeeField,
  })
  .superRefine(askFirst('words', 'reason'))

export type DecisionInput = Omit<z.output<typeof decisionForm>, 'allMaySee'>

/**
 * Writes back what a body decided about a locked half-year; once it stands, it is only corrected,
 * as a new version with a reason. What was locked is not touched.
 */
export async function decide(work: Work, period: string, input: DecisionInput): Promise<void> {
  const { db, now, record } = work
  await db
    .selectFrom('reporting_period')
    .select('code')
    .where('code', '=', period)
    .forUpdate()
    .execute()
  const { decisions } = found(await findFrozen(db, period))
  const { body: body_id, on: decided_on, caseNumber: case_number, words } = input
  const known = await db.selectFrom('body').select('id').where('id', '=', body_id).execute()
  refuseIf(known.length === 0 ? 'decision-body-unknown' : null)
  const before = decisions.find(({ bodyId }) => bodyId === body_id)
  refuseIf(decisionRefusal(input, before, todayAt(now)))
  const version = (before?.version ?? 0) + 1
  const reason = before ? input.reason : null
  await db
    .insertInto('status_decision')
    .values({ period, body_id, version, decided_on, case_number, words, reason, written_at: now })
    .execute()
  await record('reporting.decided', { periodId: period, bodyId: body_id, version })
}

/** Why it cannot be written so, or null: nothing is decided tomorrow, and what stands is put right with a reason. */
export function decisionRefusal(
  { on, reason }: Pick<DecisionInput, 'on' | 'reason'>,
  before: Pick<Decision, 'version'> | undefined,
  today: Temporal.PlainDate,
): 'decision-to-come' | 'decision-reason-missing' | null {
  if (Temporal.PlainDate.compare(on, today) > 0) return 'decision-to-come'
  return before && !reason ? 'decision-reason-missing' : null
}
