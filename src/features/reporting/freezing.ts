import { bodyNames } from '#features/bodies/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { canonical, sha256 } from './canonical.ts'
import { lockOpen } from './locking.ts'
import { type Paper, paperOf } from './paper.ts'
import { freezeRefusal } from './workflow.ts'

/** Locks a half-year: from now on everybody reads these very words. */
export async function freeze(work: Work, code: string): Promise<void> {
  const { db, now, record } = work
  const period = await lockOpen(work, code)
  refuseIf(freezeRefusal(period.rows.map(({ report }) => report?.step ?? null)))
  const { nameOf } = await bodyNames(db, now)
  await storeVersion(work, paperOf(period, nameOf), { version: 1, reason: null })
  await db
    .updateTable('reporting_period')
    .set({ frozen_at: now })
    .where('code', '=', code)
    .execute()
  await db
    .updateTable('status_report')
    .set({ written_by: null })
    .where('period', '=', code)
    .execute()
  await record('reporting.frozen', { periodId: code })
}

/** Adds a version of the paper, as the bytes everybody will read. */
export async function storeVersion(
  { db, now }: Work,
  paper: Paper,
  { version, reason }: { version: number; reason: string | null },
): Promise<void> {
  const words = canonical(paper)
  const row = { period: paper.period, version, words, sha256: sha256(words), reason }
  await db
    .insertInto('frozen_status')
    .values({ ...row, frozen_at: now })
    .execute()
}
