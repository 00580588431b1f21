import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db, Tables, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { ownedBy, visibleTo } from '../reach.ts'

/** As many of the next dates as a page lists. */
const DATES = 30

export interface ShownDate {
  id: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  overAt: Temporal.Instant
  cancelled: boolean
}

/** An invitation with what surrounds it and its next dates: one statement, to be added to. */
export const invitationQuery = (db: Db | Tx, now: Temporal.Instant) =>
  db
    .selectFrom('invitation')
    .selectAll('invitation')
    .select((eb) => [
      areaName(eb).as('area'),
      placeName(eb).as('place'),
      jsonObjectFrom(
        eb
          .selectFrom('association')
          .select(['id', 'name', 'summary'])
          .whereRef('association.id', '=', 'invitation.association_id')
          .where('association.status', '=', 'listed'),
      ).as('association'),
      eb
        .selectFrom('picture')
        .select('alt')
        .whereRef('picture.id', '=', 'invitation.picture_id')
        .as('picture_alt'),
      jsonArrayFrom(
        eb
          .selectFrom('occurrence')
          .select(['id', 'starts_at', 'ends_at', 'over_at', 'cancelled_at'])
          .whereRef('invitation_id', '=', 'invitation.id')
          .where('over_at', '>', now)
          .orderBy('starts_at')
          .limit(DATES),
      ).as('dates'),
    ])

const areaName = (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb
    .selectFrom('area')
    .select('area.name')
    .whereRef('area.id', '=', 'invitation.area_id')
    .$asScalar()
    .$notNull()

const placeName = (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb
    .selectFrom('meeting_place')
    .select('meeting_place.name')
    .whereRef('meeting_place.id', '=', 'invitation.place_id')

/** The same within the actor's reach, and whether it is the actor's own. */
export const visibleInvitation = (db: Db | Tx, actor: Actor, id: string, now: Temporal.Instant) =>
  invitationQuery(db, now)
    .select((eb) => ownedBy(actor)(eb).as('own'))
    .where('invitation.id', '=', id)
    .where(visibleTo(actor))

/** The dates of the statement's JSON as times. */
export function shownDates(dates: readonly StoredDate[]): ShownDate[] {
  return dates.map(({ id, starts_at, ends_at, over_at, cancelled_at }) => ({
    id,
    startsAt: instant(starts_at),
    endsAt: ends_at === null ? null : instant(ends_at),
    overAt: instant(over_at),
    cancelled: cancelled_at !== null,
  }))
}

export interface StoredDate {
  id: string
  starts_at: Temporal.Instant | string
  ends_at: Temporal.Instant | string | null
  over_at: Temporal.Instant | string
  cancelled_at: unknown
}

const instant = (time: Temporal.Instant | string) => Temporal.Instant.from(time)
