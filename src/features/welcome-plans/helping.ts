import { lockAssociation } from '#features/associations/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { planRefusal } from './saving.ts'

/** Asks the municipality for help. Asking again before the answer changes the words. */
export async function askForHelp(work: Work, associationId: string, words: string) {
  const { db, actor, now, record } = work
  refuseIf(planRefusal(found(await lockAssociation(work, associationId, 'plan-welcome'))))
  const asked = { asked_by: actor.id, words }
  await db
    .insertInto('welcome_help')
    .values({ id: newId(), association_id: associationId, ...asked, asked_at: now })
    .onConflict((conflict) =>
      conflict.column('association_id').where('answered_at', 'is', null).doUpdateSet(asked),
    )
    .execute()
  await record('welcome-help.asked', { associationId })
}

/** Somebody else may have answered in the meantime. */
export const answerHelpRefusal = ({ answered_at }: { answered_at: Temporal.Instant | null }) =>
  answered_at === null ? null : 'help-answered'

/** An employee answers; the one who asked is written to by a reaction. */
export async function answerHelp(work: Work, id: string, answer: string) {
  const { db, actor, now, record } = work
  const help = found(
    await db
      .selectFrom('welcome_help')
      .select('answered_at')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(answerHelpRefusal(help))
  await db
    .updateTable('welcome_help')
    .set({ answered_at: now, answered_by: actor.id, answer })
    .where('id', '=', id)
    .execute()
  await record('welcome-help.answered', { helpId: id })
}
