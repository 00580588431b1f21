import { type RawBuilder, sql } from 'kysely'
import type { DayPart, PlaceAwaits } from '#features/invitations/index.ts'
import { takenAt } from '#features/joining/index.ts'

/** What a card shows of an invitation. */
export interface CardRow {
  id: string
  title: string
  summary: string
  all_day: boolean
  traits: string[]
  usually: number | null
  places: number | null
  cover: string
  picture_id: string | null
  picture_alt: string | null
  area: string
  place: string | null
  place_text: string
  place_awaits: PlaceAwaits
  greeter: string
  starts_at: Temporal.Instant
  /** Where the series has it, when this date was changed by itself. */
  planned_at: Temporal.Instant | null
  /** Where, just that day. */
  place_words: string
  /** The first date before it that is called off. */
  off_at: Temporal.Instant | null
  taken: number
}

export interface Time {
  day: number
  part: DayPart
}

/** The columns of CardRow; goes with `cardTables`. */
export const cardColumns = sql`
  i.id, i.title, i.summary, i.all_day, i.traits, i.usually, i.places, i.cover, i.picture_id,
  (select alt from picture where picture.id = i.picture_id) as picture_alt,
  (select name from area where area.id = i.area_id) as area,
  (select name from meeting_place where meeting_place.id = i.place_id) as place, i.place_text, i.place_awaits,
  i.welcome->>'greeter' as greeter,
  next.starts_at, next.planned_at, next.place_words, next.off_at,
  ${takenAt('next')} as taken`

/**
 * Joins what a card shows to `picked`, the few rows of the page: `invitation i`, its `next` date
 * that is not over or cancelled, and names. With times asked for, the date is one that fits.
 */
export const cardTables = (
  now: Temporal.Instant,
  times: readonly Time[],
): RawBuilder<unknown> => sql`
  join invitation i on i.id = picked.id
  join lateral (
    ${
      times.length === 0
        ? nextDate(now)
        : sql`(${nextDate(now, fitting(times))}) union all (${nextDate(now)}) limit 1`
    }
  ) as next on true`

const nextDate = (now: Temporal.Instant, also: RawBuilder<unknown> = sql``) => sql`
  select id, invitation_id, starts_at, planned_at, place_words, (
    select min(off.starts_at) from occurrence off
    where off.invitation_id = i.id and off.starts_at > ${now}
      and off.starts_at < occurrence.starts_at
      and off.cancelled_at is not null and not off.gone) as off_at
  from occurrence
  where invitation_id = i.id and cancelled_at is null and over_at > ${now} ${also}
  order by over_at limit 1`

function fitting(times: readonly Time[]) {
  const local = sql`(starts_at at time zone 'Europe/Copenhagen')`
  return sql`and (extract(isodow from ${local}) || case
      when extract(hour from ${local}) < 12 then '-morning'
      when extract(hour from ${local}) < 17 then '-afternoon'
      else '-evening' end) = any(${times.map(({ day, part }) => `${day}-${part}`)}::text[])`
}
