import * as z from 'zod'
import { dropCall } from '#features/calls/index.ts'
import { comeAnyway, type House, leave } from '#features/joining/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Answered, findAsked } from './answered.ts'
import { answers, type VisitAnswer } from './tables.ts'
import { text } from './text/index.ts'

export const answerForm = z.object({
  answer: z.enum(answers, { error: () => text('answerProblem') }),
})

/**
 * What somebody says about a first visit. "Not for me" frees the place; it can be said otherwise
 * afterwards, and the place is theirs again while there is room. Throws Refused when there is not.
 */
export async function answerVisit(
  work: Work,
  house: House,
  joiningId: string,
  answer: VisitAnswer,
): Promise<void> {
  const asked = found(await findAsked(work.db, joiningId, work.now))
  await movePlace(work, house, asked, answer)
  await work.db
    .insertInto('visit_answer')
    .values({ joining_id: joiningId, answer, call_me_on: '', answered_at: work.now })
    .onConflict((conflict) =>
      conflict.column('joining_id').doUpdateSet({
        answer,
        talk_with: null,
        call_me_on: '',
        answered_at: work.now,
        talked_at: null,
      }),
    )
    .execute()
  await work.db
    .updateTable('joining')
    .set({ how_answered_at: work.now })
    .where('id', '=', joiningId)
    .execute()
  await dropCall(work, joiningId, 'visit')
  await work.record('visit.answered', { joiningId })
}

/** A place is only let go of when there is something still to come to. */
async function movePlace(work: Work, house: House, asked: Answered, answer: VisitAnswer) {
  if (answer === 'not-for-me' && asked.comes) await leave(work, house, asked.id)
  if (answer === 'again' && asked.left && asked.answer === 'not-for-me')
    await comeAnyway(work, house, asked.id)
}
