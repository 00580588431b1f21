import { todayAt } from '#features/roles/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type FullPeriod, findPeriod, type Period } from './queries.ts'

/** Why nothing can be done in the half-year now, or null. */
export function periodRefusal(
  { frozen_at, opens_on }: Period,
  today: Temporal.PlainDate,
): 'period-frozen' | 'period-not-begun' | null {
  if (frozen_at) return 'period-frozen'
  return Temporal.PlainDate.compare(today, opens_on) < 0 ? 'period-not-begun' : null
}

/** A half-year that is being written, held until the work is done: nobody locks it meanwhile. */
export async function lockOpen({ db, now }: Work, code: string): Promise<FullPeriod> {
  await db
    .selectFrom('reporting_period')
    .select('code')
    .where('code', '=', code)
    .forUpdate()
    .execute()
  const period = found(await findPeriod(db, code))
  refuseIf(periodRefusal(period, todayAt(now)))
  return period
}
