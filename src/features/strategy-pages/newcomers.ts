import { type RawBuilder, sql } from 'kysely'
import { shownCount, total } from '#features/moderation/index.ts'

export interface NewcomerRow {
  half: string
  area: string
  count: number
}

/** How many came to something for the first time, as it may be shown. */
export interface Newcomers {
  /** The oldest first. */
  halves: { half: string; count: number; isAtLeast: boolean }[]
  /** In the newest of them. */
  areas: { area: string; count: number | 'few' }[]
}

/** So many half-years stand beside each other. */
const MOST = 6

/**
 * What was counted in half-years that are over, as a part of another statement. A half-year that
 * grows from day to day would give away who came in between.
 */
export const newcomersPart = (current: string): RawBuilder<NewcomerRow[]> => sql`coalesce((
  select json_agg(json_build_object('half', half_year, 'area', area.name, 'count', count)
    order by half_year, count desc, area.name)
  from newcomer_count join area on area.id = area_id where half_year < ${current}), '[]')`

/** Small numbers are not shown, and a half-year is no more than what can be added up from what is. */
export function newcomersOf(rows: readonly NewcomerRow[]): Newcomers {
  const codes = [...new Set(rows.map(({ half }) => half))].toSorted().slice(-MOST)
  const of = (code: string | undefined) => rows.filter(({ half }) => half === code)
  return {
    halves: codes.map((half) => ({ half, ...total(of(half).map(({ count }) => count)) })),
    areas: of(codes.at(-1))
      .map(({ area, count }) => ({ area, count: shownCount(count) }))
      .toSorted(
        (one, other) =>
          lengthOf(other.count) - lengthOf(one.count) || one.area.localeCompare(other.area, 'da'),
      ),
  }
}

/** A number that is not shown has no length. */
export const lengthOf = (count: number | 'few'): number => (count === 'few' ? 0 : count)
