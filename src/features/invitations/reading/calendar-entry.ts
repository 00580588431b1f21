import { WITH_PARENT } from '#features/declarations/index.ts'
import type { Moved, Written } from '#platform/ics/writing.ts'
import { type Occurrence, occurrences, type Series } from '#platform/time/series.ts'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { isSeries, unstored } from '../series.ts'
import type { InvitationRow } from '../tables.ts'
import { labelName } from '../taxonomy/index.ts'
import { invitationUrl } from '../urls.ts'

export interface Happening {
  invitation: Pick<
    InvitationRow,
    | 'id'
    | 'title'
    | 'summary'
    | 'welcome'
    | 'traits'
    | 'series'
    | 'all_day'
    | 'status'
    | 'sequence'
    | 'changed_at'
  >
  /** Where, in one line. */
  place: string
  /** Dates that are called off, as the series has them. */
  cancelled: readonly Temporal.Instant[]
  /** Dates at another time or place than the series has them. */
  moved?: readonly Moved[]
  /** Only this date: somebody joined it alone. */
  only?: Occurrence | null
  baseUrl: string
}

/** An invitation as calendars hold it: its UID stays the same in every file and letter. */
export function calendarEntry(happening: Happening): Written {
  const { invitation, cancelled, only, baseUrl } = happening
  const { id, title, summary, welcome, sequence, changed_at, all_day, status } = invitation
  const series = unstored(invitation.series)
  const off = cancelled.filter((at) => isOn(series, at))
  const isOff = (at: Temporal.Instant) => cancelled.some((one) => one.equals(at))
  const single = !isSeries(invitation.series)
  const moved = (happening.moved ?? []).filter((one) => isOn(series, instantOf(one.planned)))
  const [instead] = single ? moved : []
  const place = (!only && instead?.place) || happening.place
  return {
    uid: `${id}@medklang`,
    sequence,
    changedAt: changed_at,
    title,
    text: [summary, welcome.meeting, withParent(invitation)].filter(Boolean).join('\n\n').trim(),
    place,
    url: baseUrl + invitationUrl(id),
    allDay: all_day,
    cancelled: status === 'cancelled' || (only ? isOff(only.startsAt) : single && off.length > 0),
    cancelledDates: single || only ? [] : off.map(wallOf),
    ...(single || only ? {} : { moved }),
    ...(only || instead ? { occurrences: [only ?? instead] as Occurrence[] } : { series }),
  }
}

const withParent = ({ traits }: Happening['invitation']) =>
  traits.includes(WITH_PARENT) ? `${labelName(WITH_PARENT)}.` : ''

/** A date of a row that was changed by itself, as calendars hold it. */
export const movedIn = (date: MovedRow): Moved => ({
  planned: wallOf(Temporal.Instant.from(date.plannedAt)),
  startsAt: Temporal.Instant.from(date.startsAt),
  endsAt: date.endsAt === null ? null : Temporal.Instant.from(date.endsAt),
  place: date.place,
})

interface MovedRow {
  plannedAt: Temporal.Instant | string
  startsAt: Temporal.Instant | string
  endsAt: Temporal.Instant | string | null
  /** Where, in one line. */
  place: string
}

/** Whether the series still has the date: one that a change took away is no longer told of. */
const isOn = (series: Series, at: Temporal.Instant) =>
  occurrences(series, { from: at, until: at.add({ seconds: 1 }), most: 1 }).length > 0
