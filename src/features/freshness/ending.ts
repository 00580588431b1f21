import { cancel, changeDates, endingAfter, lockOwn } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { wallOf } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'
import { affirmRefusal } from './affirming.ts'

/** The series is over: no more dates from today. Those who had said yes are told by a reaction. */
export async function end(work: Work, id: string): Promise<void> {
  const invitation = found(await lockOwn(work, id))
  refuseIf(affirmRefusal(invitation, work.now))
  const yesterday = wallOf(work.now).toPlainDate().subtract({ days: 1 })
  const begins = Temporal.PlainDateTime.from(invitation.series.start).toPlainDate()
  const hasBegun = Temporal.PlainDate.compare(begins, yesterday) <= 0
  const refusal = hasBegun ? await changeDates(work, id, endingAfter(yesterday)) : 'dates-none'
  if (refusal) await cancel(work, id)
  await work.record('freshness.ended', { invitationId: id })
}
