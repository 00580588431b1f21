import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db, Tables, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { cohostsOf } from '../hosts.ts'
import { metBy, ownedBy, visibleTo } from '../reach.ts'
import { shownWords } from '../search-words/keeping.ts'

/** As many of the next dates as a page lists. */
const DATES = 30

export interface ShownDate {
  id: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant | null
  overAt: Temporal.Instant
  cancelled: boolean
  /** Where the series has it, when this date was changed by itself. */
  plannedAt: Temporal.Instant | null
  /** Where, just that day; empty where it is as always. */
  place: string
  /** The series no longer has it: shown to nobody but those who had joined it. */
  gone: boolean
}

/** An invitation with what surrounds it and its next dates: one statement, to be added to. */
export const invitationQuery = (db: Db | Tx, now: Temporal.Instant) =>
  db
    .selectFrom('invitation')
    .selectAll('invitation')
    .select((eb) => [
      areaName(eb).as('area'),
      placeName(eb).as('place'),
      busToPlace(eb).as('place_bus'),
      jsonObjectFrom(
        eb
          .selectFrom('association')
          .select(['id', 'name', 'summary'])
          .whereRef('association.id', '=', 'invitation.association_id')
          .where('association.status', '=', 'listed'),
      ).as('association'),
      jsonArrayFrom(cohostsOf(eb)).as('cohosts'),
      shownWords.as('search_words'),
      eb
        .selectFrom('picture')
        .select('alt')
        .whereRef('picture.id', '=', 'invitation.picture_id')
        .as('picture_alt'),
      jsonArrayFrom(
        eb
          .selectFrom('occurrence')
          .select(['id', 'starts_at', 'ends_at', 'over_at', 'cancelled_at'])
          .select(['planned_at', 'place_words', 'gone'])
          .whereRef('invitation_id', '=', 'invitation.id')
          .where('over_at', '>', now)
          .orderBy('gone')
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

/** Which bus goes to the place and where one gets off, where somebody has written it. */
const busToPlace = (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb
    .selectFrom('place_fact')
    .select('note')
    .whereRef('place_fact.place_id', '=', 'invitation.place_id')
    .where('fact', '=', 'transport.bus')
    .where('holds', '=', true)
    .where('note', '<>', '')
    .where('invitation.place_awaits', 'is', null)

/** The place its makers wish for and may not show, and what the keeper has said; theirs alone to read. */
const placeAsked = (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  jsonObjectFrom(
    eb
      .selectFrom('place_asked')
      .innerJoin('meeting_place', 'meeting_place.id', 'place_asked.place_id')
      .select(['name', 'answer', 'reason'])
      .whereRef('invitation_id', '=', 'invitation.id')
      .where('invitation.place_awaits', 'is not', null)
      .where('answer', 'is distinct from', 'yes')
      .orderBy('answered_at', (by) => by.desc().nullsFirst())
      .limit(1),
  )

/** The same within the actor's reach; whether it is the actor's own, or they see who comes. */
export const visibleInvitation = (db: Db | Tx, actor: Actor, id: string, now: Temporal.Instant) =>
  invitationQuery(db, now)
    .select((eb) => [
      ownedBy(actor)(eb).as('own'),
      metBy(actor)(eb).as('met'),
      eb.case().when(ownedBy(actor)(eb)).then(placeAsked(eb)).end().as('asked'),
    ])
    .where('invitation.id', '=', id)
    .where(visibleTo(actor))

/** The dates of the statement's JSON as times. */
export function shownDates(dates: readonly StoredDate[]): ShownDate[] {
  return dates.map((date) => ({
    id: date.id,
    startsAt: instant(date.starts_at),
    endsAt: date.ends_at === null ? null : instant(date.ends_at),
    overAt: instant(date.over_at),
    cancelled: date.cancelled_at !== null,
    plannedAt: date.planned_at === null ? null : instant(date.planned_at),
    place: date.place_words,
    gone: date.gone,
  }))
}

export interface StoredDate {
  id: string
  starts_at: Temporal.Instant | string
  ends_at: Temporal.Instant | string | null
  over_at: Temporal.Instant | string
  cancelled_at: unknown
  planned_at: Temporal.Instant | string | null
  place_words: string
  gone: boolean
}

const instant = (time: Temporal.Instant | string) => Temporal.Instant.from(time)
