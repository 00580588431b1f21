import { sql } from 'kysely'
import type { InLine } from './waiting/line.ts'

interface Party {
  companions: number
  wantsCompanion: boolean
}

/** How many chairs one joining takes: everybody who comes counts, a companion found for one too. */
export const partyOf = ({ companions, wantsCompanion }: Party): number =>
  1 + companions + (wantsCompanion ? 1 : 0)

/** The same in SQL. Who only asks, wants a call or waits takes no chair; one that is offered is held. */
export const partySql = sql<number>`
  case when way in ('coming', 'coming-with') or offer_ends_at is not null
    then 1 + companions + case when wants_companion then 1 else 0 end else 0 end`

/**
 * How many come to one date, as a subquery for a query that has the `occurrence` table under
 * this alias: those who joined that date and those who joined from now on.
 */
export const takenAt = (alias: string) => sql<number>`(
  select coalesce(sum(${partySql}), 0)::int from joining
  where joining.invitation_id = ${sql.ref(`${alias}.invitation_id`)}
    and confirmed_at is not null and cancelled_at is null
    and (joining.occurrence_id is null or joining.occurrence_id = ${sql.ref(`${alias}.id`)}))`

/** Those who wait, first in line first, for the query of one invitation. */
export const lineSql = sql<InLine[] | null>`(
  select jsonb_agg(jsonb_build_object('id', id, 'date', occurrence_id,
      'party', 1 + companions, 'offered', offer_ends_at is not null) order by waiting_since, id)
  from joining where joining.invitation_id = invitation.id and waiting_since is not null)`

/** Chairs taken by date, for the query of one invitation; ALWAYS holds those from now on. */
export const takingsSql = (now: Temporal.Instant) => sql<Takings | null>`(
  select jsonb_object_agg(coalesce(date, ${ALWAYS}), taken) from (
    select joining.occurrence_id as date, sum(${partySql})::int as taken from joining
    left join occurrence on occurrence.id = joining.occurrence_id
    where joining.invitation_id = invitation.id
      and confirmed_at is not null and joining.cancelled_at is null
      and (occurrence.id is null or occurrence.over_at > ${now})
    group by 1) as takings)`

export const ALWAYS = 'always'
export type Takings = Readonly<Record<string, number>>

interface Seats {
  /** How many can be there at once; null where there is room for all. */
  places: number | null
  /** How many come anyway, without having joined here. */
  usually: number | null
  /** How many have joined. */
  taken: number
}

/** How many chairs are free, or null where there is room for all; never below none. */
export const freePlaces = ({ places, usually, taken }: Seats) =>
  places === null ? null : Math.max(0, places - (usually ?? 0) - taken)

/** The chairs as the seat ring draws them: those who usually come sit there already. */
export const ring = ({ places, usually, taken }: Seats) => ({
  taken: Math.min((usually ?? 0) + taken, places ?? Number.POSITIVE_INFINITY),
  places,
})
