import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { storeVersion } from './freezing.ts'
import { findFrozen } from './frozen.ts'
import type { Said } from './kinds.ts'
import { shownSaid } from './paper.ts'
import { findPeriod } from './queries.ts'
import { storeReport } from './storing.ts'
import { wholeRefusal } from './writing.ts'

interface Correction {
  period: string
  code: string
  said: Said
  /** Everybody reads it beside the new version. */
  reason: string
}

/** A new version with one report put right, or written late; what was locked before can still be read. */
export async function correct(
  work: Work,
  { period, code, said, reason }: Correction,
): Promise<void> {
  const { db, record } = work
  await db
    .selectFrom('reporting_period')
    .select('code')
    .where('code', '=', period)
    .forUpdate()
    .execute()
  const { paper, version } = found(await findFrozen(db, period))
  const one = found((await findPeriod(db, period))?.rows.find((row) => row.code === code))
  refuseIf(wholeRefusal(said, one.last?.state ?? null))
  const reports = paper.reports.map((report) =>
    report.code === code ? { ...report, said: shownSaid(said) } : report,
  )
  const next = version + 1
  await storeVersion(work, { ...paper, reports }, { version: next, reason })
  const kept = { id: one.report?.id ?? newId(), period, recommendation_id: one.id }
  await storeReport(work, { ...kept, said, step: 'approved', sent_back: null, written_by: null })
  const about = { periodId: period, recommendationId: one.id, version: next }
  await record('reporting.corrected', about)
}
