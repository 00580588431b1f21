import type { InvitationRow } from '#features/invitations/index.ts'
import { joiningsToTell, whereWords } from '#features/joining/index.ts'
import type { Work } from '#platform/work.ts'

export type Joiner = Awaited<ReturnType<typeof joiningsToTell>>[number]

export interface Told {
  invitation: InvitationRow
  place: string
  joiners: Joiner[]
}

/** The invitation, locked, with those who have not heard of how it stands now; null if nobody. */
export async function notYetTold({ db, now }: Work, invitationId: string): Promise<Told | null> {
  const invitation = await db
    .selectFrom('invitation')
    .innerJoin('area', 'area.id', 'invitation.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'invitation.place_id')
    .selectAll('invitation')
    .select(['area.name as area', 'meeting_place.name as place'])
    .where('invitation.id', '=', invitationId)
    .forUpdate('invitation')
    .executeTakeFirst()
  if (!invitation || Temporal.Instant.compare(invitation.over_at, now) <= 0) return null
  const joiners = (await joiningsToTell(db, invitationId)).filter(
    ({ told_sequence }) => told_sequence < invitation.sequence,
  )
  return joiners.length > 0 ? { invitation, place: whereWords(invitation), joiners } : null
}

/** From now on they have heard of it. */
export async function markTold({ db }: Work, { invitation, joiners }: Told): Promise<void> {
  await db
    .updateTable('joining')
    .set({ told_sequence: invitation.sequence })
    .where(
      'id',
      'in',
      joiners.map(({ id }) => id),
    )
    .execute()
}

/** The dates that some joined only for, by id. */
export async function datesJoined({ db }: Work, joiners: readonly Joiner[]) {
  const ids = joiners.flatMap(({ occurrence_id }) => occurrence_id ?? [])
  if (ids.length === 0) return new Map<string, JoinedDate>()
  const rows = await db
    .selectFrom('occurrence')
    .select(['id', 'starts_at as startsAt', 'ends_at as endsAt', 'over_at as overAt'])
    .select((eb) => eb('cancelled_at', 'is not', null).as('cancelled'))
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { ...row, cancelled: Boolean(row.cancelled) }]))
}

export interface JoinedDate {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  overAt: Temporal.Instant
  cancelled: boolean
}
