import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { said } from './fields.ts'
import { type AnswerKind, answerKinds } from './kinds.ts'
import { lastAnswer, lockProposal } from './locking.ts'
import { committeeRefusal } from './rules.ts'
import { markReceived } from './sending.ts'
import { text } from './text/index.ts'

/** An answer with its reason; one of later has the day it is looked at again. */
export const answerForm = z
  .object({
    answer: z.enum(answerKinds, { error: () => text('answerMissing') }),
    reason: said(4000, 'reasonMissing'),
    lookOn: z.string({ error: () => text('lookOnMissing') }).optional(),
    ...allMaySeeField,
  })
  .superRefine(askFirst('reason'))
  .transform(({ answer, reason, lookOn }, { addIssue }) => {
    if (answer !== 'later') return { answer, reason, lookOn: null }
    const read = dateField.safeParse(lookOn)
    if (read.success) return { answer, reason, lookOn: read.data }
    addIssue({ code: 'custom', path: ['lookOn'], message: text('lookOnMissing') })
    return z.NEVER
  })

export interface Prepared {
  answer: AnswerKind
  reason: string
  lookOn: Temporal.PlainDate | null
}

/** An answer of later names a day that is to come. */
export const isTooSoon = ({ lookOn }: Pick<Prepared, 'lookOn'>, today: Temporal.PlainDate) =>
  lookOn !== null && Temporal.PlainDate.compare(lookOn, today) <= 0

/** Writes the committee's answer down for the secretary alone; an earlier one that was not shown is written over. */
export async function prepareAnswer(
  work: Work,
  id: string,
  { answer, reason, lookOn }: Prepared,
): Promise<string> {
  const { db, now, record } = work
  const proposal = await lockProposal(work, id)
  refuseIf(committeeRefusal(proposal, await lastAnswer(work, id)))
  if (proposal.received_at === null) await markReceived(work, id)
  const { version } = proposal
  const said = { version, answer, reason, look_on: lookOn, prepared_at: now }
  const { id: answerId } = await db
    .insertInto('proposal_answer')
    .values({ id: newId(), proposal_id: id, ...said, published_at: null, reminded_at: null })
    .onConflict((one) =>
      one.column('proposal_id').where('published_at', 'is', null).doUpdateSet(said),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await record('proposal.prepared', { proposalId: id, answerId })
  return answerId
}
