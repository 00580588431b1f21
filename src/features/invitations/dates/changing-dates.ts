import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { keepBefore } from '../posting/before.ts'
import { matteringOf } from '../posting/mattering.ts'
import { lockOwn } from '../reach.ts'
import { unstored } from '../series.ts'
import type { InvitationStatus } from '../tables.ts'
import type { Edit } from './editing.ts'
import type { DateRefusal, PlannedDate } from './planned.ts'
import { readDates } from './reading.ts'
import { writeDates } from './writing.ts'

/** How a date stood before an edit, for those who knew it so. */
export interface DateBefore {
  id: string
  startsAt: string
  endsAt: string | null
  place: string
  on: boolean
  /** The edit brought it. */
  isNew: boolean
}

/** Why the dates of an invitation can no longer be changed, or null. */
export const datesRefusal = ({ status }: { status: InvitationStatus }) =>
  status === 'cancelled' || status === 'refused' ? (`edit-${status}` as const) : null

/**
 * Changes the dates of an invitation of the actor's own, or gives why not. Those who joined a
 * date that changed are told by a reaction, once. Nothing happens where nothing is different.
 */
export async function changeDates(work: Work, id: string, edit: Edit): Promise<DateRefusal | null> {
  const { db, now, record } = work
  const invitation = found(await lockOwn(work, id))
  refuseIf(datesRefusal(invitation))
  const before = { series: unstored(invitation.series), dates: await readDates(db, id, now) }
  const edited = edit(before, { now, newId })
  if (edited.refusal !== null) return edited.refusal
  const known = new Map(before.dates.map((date) => [date.id, date]))
  const changed = edited.after.dates.filter((date) => !isSame(known.get(date.id), date))
  const isOther = JSON.stringify(edited.after.series) !== JSON.stringify(before.series)
  const rule = edited.after.series.rrule !== before.series.rrule || !sameStart(before, edited.after)
  if (changed.length === 0 && !isOther) return null
  await writeDates(work, invitation, edited.after, changed)
  const sequence = invitation.sequence + 1
  const dates = changed.map((date) => asBefore(known.get(date.id), date))
  const was = rule ? matteringOf(invitation) : null
  await keepBefore(work, { invitation_id: id, sequence, was, dates })
  const starts = dates.map(({ startsAt }) => ({ startsAt }))
  await record('dates.changed', { invitationId: id, sequence, dates: starts })
  return null
}

function asBefore(known: PlannedDate | undefined, after: PlannedDate): DateBefore {
  const { id, startsAt, endsAt, place, cancelled, gone } = known ?? after
  return {
    id,
    startsAt: startsAt.toString(),
    endsAt: endsAt?.toString() ?? null,
    place,
    on: known !== undefined && !cancelled && !gone,
    isNew: known === undefined || gone,
  }
}

const isSame = (one: PlannedDate | undefined, other: PlannedDate): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other)

type WithStart = { series: { start: Temporal.PlainDateTime } }
const sameStart = (one: WithStart, other: WithStart) => one.series.start.equals(other.series.start)
