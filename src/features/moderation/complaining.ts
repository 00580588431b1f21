import * as z from 'zod'
import { lawOf } from '#features/municipality/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { ZONE } from '#platform/time/zone.ts'
import { isUndoable } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { stands } from './standing.ts'
import type { ComplaintSide } from './tables.ts'
import { text } from './text/index.ts'

const MOST = 3000

export const complaintForm = z.object({
  words: z
    .string({ error: () => text('complaintMissing') })
    .trim()
    .min(1, { error: () => text('complaintMissing') })
    .max(MOST, { error: () => text('tooLong', { most: MOST }) }),
})

interface Complainable {
  decided_at: Temporal.Instant
  /** It is itself the answer to a complaint. */
  complaint_id: string | null
  /** This side has complained of it before. */
  complained: boolean
}

/** Until when one may complain of a decision: that day is the last. */
export const complainUntil = (decidedAt: Temporal.Instant, months: number) =>
  decidedAt.toZonedDateTimeISO(ZONE).add({ months }).toInstant()

/** Why one cannot complain of a decision, or null. */
export function complaintRefusal(decision: Complainable, months: number, now: Temporal.Instant) {
  if (isUndoable(decision.decided_at, now)) return 'complaint-early'
  if (decision.complaint_id) return 'complaint-answered'
  if (decision.complained) return 'complaint-twice'
  const until = complainUntil(decision.decided_at, months)
  return Temporal.Instant.compare(now, until) > 0 ? 'complaint-late' : null
}

interface Complaining {
  decisionId: string
  side: ComplaintSide
  noticeId: string | null
}

/** Somebody does not agree: another employee looks at it. */
export async function complain(work: Work, about: Complaining, words: string): Promise<void> {
  const { db, now, record } = work
  const { decisionId, side, noticeId } = about
  const decision = found(
    await db
      .selectFrom('content_decision')
      .select(['decided_at', 'complaint_id'])
      .where('content_decision.id', '=', decisionId)
      .where(stands)
      .forUpdate()
      .executeTakeFirst(),
  )
  const earlier = await db
    .selectFrom('content_complaint')
    .select('id')
    .where('decision_id', '=', decisionId)
    .where('side', '=', side)
    .where('notice_id', noticeId ? '=' : 'is', noticeId)
    .executeTakeFirst()
  const { complaintMonths } = await lawOf(db)
  refuseIf(
    complaintRefusal({ ...decision, complained: earlier !== undefined }, complaintMonths, now),
  )
  const id = newId()
  await db
    .insertInto('content_complaint')
    .values({ id, decision_id: decisionId, side, notice_id: noticeId, words, at: now })
    .execute()
  await record('moderation.complained', { complaintId: id })
}
