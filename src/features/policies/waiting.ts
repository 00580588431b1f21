import { sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'

/** How many are to be looked at within a quarter and nobody has begun, or wait for a decision to be written down. */
export const policiesWaiting = (now: Temporal.Instant) => sql<number>`(
  select count(*)::int from policy
  left join policy_review on policy_id = policy.id and state <> 'decided'
  where state = 'concluded' or state is distinct from 'open'
    and ended_on is null
    and next_review_on <= ${todayAt(now).add({ months: 3 })})`
