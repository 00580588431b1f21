import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type OfferedPeriod, periodCode } from './periods.ts'
import { listPeriods, type Period } from './queries.ts'

/** Why it cannot be opened, or null: one at a time, and none before one that was. */
export function openRefusal(
  all: readonly Pick<Period, 'code' | 'frozen_at'>[],
  code: string,
): 'another-open' | 'period-too-early' | null {
  if (all.some(({ frozen_at }) => !frozen_at)) return 'another-open'
  const isNext = periodCode.test(code) && all.every((one) => one.code < code)
  return isNext ? null : 'period-too-early'
}

/** Begins a half-year: those who write are reminded from the day it opens. */
export async function openPeriod(
  { db, record }: Work,
  { code, opensOn, dueOn }: OfferedPeriod,
): Promise<void> {
  refuseIf(openRefusal(await listPeriods(db), code))
  await db
    .insertInto('reporting_period')
    .values({ code, opens_on: opensOn, due_on: dueOn, frozen_at: null })
    .execute()
  await record('reporting.opened', { periodId: code })
}
