import { sql } from 'kysely'
import type { InvitationRow } from '#features/invitations/index.ts'
import { joiningsToTell, whereWords } from '#features/joining/index.ts'
import type { Work } from '#platform/work.ts'

export type Joiner = Awaited<ReturnType<typeof joiningsToTell>>[number]

export interface Told {
  invitation: InvitationRow
  place: string
  joiners: Joiner[]
  /** Dates called off, moved or elsewhere, for the calendar file. */
  changed: JoinedDate[]
}

/** The invitation, locked, with those who have not heard of how it stands now; null if nobody. */
export async function notYetTold({ db, now }: Work, invitationId: string): Promise<Told | null> {
  const invitation = await db
    .selectFrom('invitation')
    .innerJoin('area', 'area.id', 'invitation.area_id')
    .leftJoin('meeting_place', 'meeting_place.id', 'invitation.place_id')
    .selectAll('invitation')
    .select(['area.name as area', 'meeting_place.name as place'])
    .select((eb) =>
      eb
        .selectFrom('occurrence')
        .select(({ fn }) => fn.max('over_at').as('last'))
        .whereRef('invitation_id', '=', 'invitation.id')
        .as('last'),
    )
    .where('invitation.id', '=', invitationId)
    .forUpdate('invitation')
    .executeTakeFirst()
  // Also dates that were taken away: somebody may have joined one of them.
  const last = invitation?.last ?? null
  if (!invitation || last === null || Temporal.Instant.compare(last, now) <= 0) return null
  const joiners = (await joiningsToTell(db, invitationId)).filter(
    ({ told_sequence }) => told_sequence < invitation.sequence,
  )
  if (joiners.length === 0) return null
  const changed = await datesOf(db)
    .where('invitation_id', '=', invitationId)
    .where('gone', '=', false)
    .where((eb) => eb.or([eb('cancelled_at', 'is not', null), eb('planned_at', 'is not', null)]))
    .execute()
  return { invitation, place: whereWords(invitation), joiners, changed }
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

/** Dates by id. */
export async function datesById({ db }: Work, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, JoinedDate>()
  const rows = await datesOf(db).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

const datesOf = (db: Work['db']) =>
  db
    .selectFrom('occurrence')
    .select(['id', 'starts_at as startsAt', 'ends_at as endsAt', 'over_at as overAt'])
    .select(['place_words as place', 'gone'])
    .select(sql<boolean>`cancelled_at is not null`.as('cancelled'))
    .select(sql<Temporal.Instant>`coalesce(planned_at, starts_at)`.as('plannedAt'))

export interface JoinedDate {
  id: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  overAt: Temporal.Instant
  plannedAt: Temporal.Instant
  place: string
  cancelled: boolean
  /** The series no longer has it. */
  gone: boolean
}
