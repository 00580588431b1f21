import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockOpen } from './locking.ts'
import type { Report } from './queries.ts'
import { approveRefusal, backRefusal, checkRefusal } from './workflow.ts'

interface Which {
  period: string
  code: string
}

/** A secretary who did not write it says that it can be read. */
export async function check(work: Work, which: Which): Promise<void> {
  const { db, actor, record } = work
  const { id, ...report } = await reportIn(work, which)
  refuseIf(checkRefusal(report, actor.id))
  await db
    .updateTable('status_report')
    .set({ step: 'checked', sent_back: null })
    .where('id', '=', id)
    .execute()
  await record('reporting.checked', { reportId: id })
}

/** Gives it back to whoever wrote it, with words about what to write anew. */
export async function sendBack(work: Work, which: Which, words: string): Promise<void> {
  const { db, record } = work
  const { id, ...report } = await reportIn(work, which)
  refuseIf(backRefusal(report))
  await db
    .updateTable('status_report')
    .set({ step: 'draft', sent_back: words })
    .where('id', '=', id)
    .execute()
  await record('reporting.sent-back', { reportId: id })
}

/** Says yes to all that have been looked through, together. */
export async function approve(work: Work, code: string): Promise<void> {
  const { db, record } = work
  const { rows } = await lockOpen(work, code)
  refuseIf(approveRefusal(rows.map(({ report }) => report?.step ?? null)))
  const approved = await db
    .updateTable('status_report')
    .set({ step: 'approved' })
    .where('period', '=', code)
    .where('step', '=', 'checked')
    .returning('id')
    .execute()
  await record('reporting.approved', { periodId: code, count: approved.length })
}

async function reportIn(work: Work, { period, code }: Which): Promise<Report> {
  const { rows } = await lockOpen(work, period)
  return found(rows.find((one) => one.code === code)?.report)
}
