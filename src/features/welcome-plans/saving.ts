import { lockAssociation } from '#features/associations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { PlanInput } from './plan-form.ts'
import { type Plan, planStanding } from './standing.ts'

/** Why nobody can write on the plan any more, or null. */
export const planRefusal = ({ status }: { status: string }) =>
  status === 'archived' ? 'plan-closed' : null

/** Saves the plan, whole or not. Who has just written a whole one stands behind it. */
export async function savePlan(work: Work, associationId: string, input: PlanInput) {
  const { db, now, record } = work
  refuseIf(planRefusal(found(await lockAssociation(work, associationId, 'plan-welcome'))))
  const isWhole = planStanding({ ...input, affirmedAt: now }, now).standing === 'ready'
  const { who, ahead, firstDay, firstWeek, firstMonth, questions } = input
  const row = {
    ...{ who, ahead, questions, changed_at: now },
    ...{ first_day: firstDay, first_week: firstWeek, first_month: firstMonth },
  }
  await db
    .insertInto('welcome_plan')
    .values({ association_id: associationId, ...row, affirmed_at: isWhole ? now : null })
    .onConflict((conflict) =>
      conflict
        .column('association_id')
        .doUpdateSet({ ...row, ...(isWhole && { affirmed_at: now }) }),
    )
    .execute()
  await record('welcome-plan.saved', { associationId })
}

/** Why one cannot stand behind a plan, or null: something is missing in it. */
export const affirmPlanRefusal = (plan: Omit<Plan, 'affirmedAt'>, now: Temporal.Instant) =>
  planStanding({ ...plan, affirmedAt: now }, now).standing === 'ready' ? null : 'plan-unfinished'

/** One of them says that the plan is still so: good for a year. */
export async function affirmPlan(work: Work, associationId: string): Promise<void> {
  const { db, now, record } = work
  refuseIf(planRefusal(found(await lockAssociation(work, associationId, 'plan-welcome'))))
  const plan = found(
    await db
      .selectFrom('welcome_plan')
      .select(['who', 'ahead', 'first_day as firstDay', 'first_week as firstWeek'])
      .select(['first_month as firstMonth', 'questions'])
      .where('association_id', '=', associationId)
      .executeTakeFirst(),
  )
  refuseIf(affirmPlanRefusal(plan, now))
  await db
    .updateTable('welcome_plan')
    .set({ affirmed_at: now })
    .where('association_id', '=', associationId)
    .execute()
  await record('welcome-plan.affirmed', { associationId })
}
