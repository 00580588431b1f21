import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Said } from './kinds.ts'
import { lockOpen } from './locking.ts'
import { lacksOf } from './needed.ts'
import { ownIn } from './reach.ts'
import { storeReport } from './storing.ts'
import { writeRefusal } from './workflow.ts'

interface Writing {
  period: string
  code: string
  said: Said
  /** It is handed in; else it is kept as a draft. */
  isDone: boolean
}

/** Keeps what the owner has written, and hands it in when it is done. */
export async function write(work: Work, { period, code, said, isDone }: Writing): Promise<void> {
  const { actor, record } = work
  const { id: recommendationId, report, last } = ownIn(actor, await lockOpen(work, period), code)
  refuseIf(writeRefusal(report))
  refuseIf(isDone ? wholeRefusal(said, last?.state ?? null) : null)
  const reportId = report?.id ?? newId()
  await storeReport(work, {
    ...{ id: reportId, period, recommendation_id: recommendationId, said },
    step: isDone ? 'written' : 'draft',
    sent_back: isDone ? null : (report?.sentBack ?? null),
    written_by: actor.id,
  })
  await record(isDone ? 'reporting.written' : 'reporting.drafted', { reportId })
}

/** Why it cannot be handed in, or null. The form says what is missing before it comes to this. */
export const wholeRefusal = (...about: Parameters<typeof lacksOf>): 'report-not-whole' | null =>
  Object.keys(lacksOf(...about)).length > 0 ? 'report-not-whole' : null
