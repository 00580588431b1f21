import { type RawBuilder, sql } from 'kysely'
import { type Plan, planStanding } from './standing.ts'

/** A plan as a statement gives it. */
export interface StoredPlan extends Omit<Plan, 'affirmedAt'> {
  affirmedAt: string | null
}

/** The plan of an association that is being read. */
export const welcomePlanOf: RawBuilder<StoredPlan | null> = sql`(
  select json_build_object('who', who, 'ahead', ahead, 'firstDay', first_day,
    'firstWeek', first_week, 'firstMonth', first_month, 'questions', questions,
    'affirmedAt', affirmed_at)
  from welcome_plan where welcome_plan.association_id = association.id)`

export const readPlan = (plan: StoredPlan | null): Plan | null =>
  plan && { ...plan, affirmedAt: plan.affirmedAt ? Temporal.Instant.from(plan.affirmedAt) : null }

/** Whether the page may say that they are ready for somebody new; see planStanding. */
export const isReady = (plan: StoredPlan | null, now: Temporal.Instant): boolean =>
  planStanding(readPlan(plan), now).standing === 'ready'
