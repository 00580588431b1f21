import { type RawBuilder, sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'
import type { Wanted } from './wanted.ts'

export interface Sorted {
  sort: 'soonest' | 'nearest'
  /** The areas from near to far; only the nearest-first order needs them. */
  areaIds: readonly string[]
}

/** What `listed i` must be. All of it is answered inside one index. */
export function matches(wanted: Wanted, now: Temporal.Instant): RawBuilder<unknown> {
  const { tsquery, areaIds, all, anyOf } = wanted
  const inAreas = isWalked(wanted)
    ? sql`i.area_id = any(${areaIds}::text[])`
    : sql`i.labels && ${areaIds.map((id) => `area:${id}`)}::text[]`
  return sql.join(
    [
      onTheList(now),
      ...(tsquery === null ? [] : [sql`i.search @@ ${tsquery}::tsquery`]),
      ...(areaIds.length === 0 ? [] : [inAreas]),
      ...(all.length === 0 ? [] : [sql`i.labels @> ${all}::text[]`]),
      ...anyOf.map((list) => sql`i.labels && ${list}::text[]`),
    ],
    sql` and `,
  )
}

/** A wish for nothing but areas fits very many, and lies in order in an index. */
export const isWalked = ({ tsquery, all, anyOf }: Wanted): boolean =>
  tsquery === null && all.length === 0 && anyOf.length === 0

/** Every row that fits; fenced off, so that its order is never sought by trying row after row. */
export const hits = (wanted: Wanted, now: Temporal.Instant): RawBuilder<unknown> => sql`
  select i.id, i.area_id, i.next_starts_at from listed i where ${matches(wanted, now)} offset 0`

/** The order of rows with `area_id`, `next_starts_at` and `id`. */
export const inOrder = ({ sort, areaIds }: Sorted): RawBuilder<unknown> =>
  sort === 'nearest'
    ? sql`array_position(${areaIds}::text[], area_id), next_starts_at, id`
    : sql`next_starts_at, id`

/**
 * The first `count` after `skip` in order, for a wish that very many fit: walks along the index
 * of the order instead of sorting them all.
 */
export function walk(
  wanted: Wanted,
  { sort, areaIds }: Sorted,
  { now, skip, count }: { now: Temporal.Instant; skip: number; count: number },
): RawBuilder<unknown> {
  const fits = matches(wanted, now)
  if (sort === 'soonest')
    return sql`
      select i.id, i.area_id, i.next_starts_at from listed i
      where ${fits} order by i.next_starts_at, i.id offset ${skip} limit ${count}`
  return sql`
    select near.id, near.area_id, near.next_starts_at
    from unnest(${areaIds}::text[]) with ordinality as one (area_id, far)
    cross join lateral (
      select i.id, i.area_id, i.next_starts_at from listed i
      where i.area_id = one.area_id and ${fits}
      order by i.next_starts_at, i.id limit ${skip + count}
    ) as near
    order by one.far, near.next_starts_at, near.id offset ${skip} limit ${count}`
}
