import {
  cancelling,
  type Edit,
  endingAfter,
  isSeries,
  moving,
  movingFrom,
} from '#features/invitations/index.ts'
import type { Problems } from '#platform/http.tsx'
import { instantOf, wallOf } from '#platform/time/zone.ts'
import { text } from '../text/index.ts'
import type { DateTyped } from './forms.ts'
import type { DateAhead, OwnInvitation } from './queries.ts'
import { readWanted } from './typed-when.ts'

interface About {
  invitation: OwnInvitation
  date: DateAhead
  /** The next date that is not called off. */
  next: DateAhead
  now: Temporal.Instant
}

/** `all` is cancelled where one cancels an invitation: nothing is left to change here. */
export type Wished = { edit: Edit } | { problems: Problems } | 'cancel-all'

/** What a host's answers mean for a date and those after it. Pure. */
export function wished(typed: DateTyped, about: About): Wished {
  const { invitation, date, next, now } = about
  const which = isSeries(invitation.series) ? typed.which : 'one'
  if (typed.what === 'cancel') {
    const isAll = which === 'all' || (which === 'following' && date.id === next.id)
    if (isAll || !isSeries(invitation.series)) return 'cancel-all'
    if (which === 'one') return { edit: cancelling(date.id) }
    return { edit: endingAfter(wallOf(planned(date)).toPlainDate().subtract({ days: 1 })) }
  }
  const { read: wanted, problems } = readWanted(typed, now, invitation.all_day)
  if (!wanted) return { problems }
  if (which !== 'one' && wanted.place) return { problems: { place: text('placeForAll') } }
  if (which === 'following') return { edit: movingFrom(date.id, wanted) }
  if (which === 'all') return { edit: movingFrom(next.id, alongWith(next, date, wanted)) }
  const own = isSeries(invitation.series) || wanted.place
  return { edit: own ? moving(date.id, wanted) : movingFrom(date.id, wanted) }
}

/** The next date moves as many days as the one that was pointed at. */
function alongWith<W extends { startsAt: Temporal.Instant }>(
  next: DateAhead,
  date: DateAhead,
  wanted: W,
): W {
  const to = wallOf(wanted.startsAt)
  const { days } = wallOf(planned(date)).toPlainDate().until(to.toPlainDate())
  const moved = wallOf(planned(next)).add({ days }).withPlainTime(to)
  return { ...wanted, startsAt: instantOf(moved) }
}

const planned = ({ plannedAt, startsAt }: DateAhead) => plannedAt ?? startsAt
