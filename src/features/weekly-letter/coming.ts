import { type CardRow, datesIn } from '#features/finding/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { WeeklyLetterRow } from './tables.ts'
import { type Week, weekOf } from './week.ts'

/** All dates of a week in the municipality are fewer than this. */
const MOST_DATES = 1000

type Wanted = Pick<WeeklyLetterRow, 'way' | 'area_id' | 'interests'>

/** Every date of the week that a letter may tell of, by time. */
export function datesFor(
  db: Db,
  { way, area_id: areaId, interests }: Wanted,
  now: Temporal.Instant,
): Promise<CardRow[]> {
  const { from, until } = weekOf(way, now)
  const begins = way === 'email' ? {} : { from }
  return datesIn(db, { areaId, interests, ...begins, until, most: MOST_DATES, now })
}

export interface Coming {
  week: Week
  rows: CardRow[]
}

/** The same, asked for once for all whose letters are alike. */
export function sharedDates(db: Db, now: Temporal.Instant): (wanted: Wanted) => Promise<Coming> {
  const asked = new Map<string, Promise<CardRow[]>>()
  return async (wanted) => {
    const key = JSON.stringify([wanted.way, wanted.area_id, wanted.interests])
    const rows = asked.get(key) ?? datesFor(db, wanted, now)
    asked.set(key, rows)
    return { week: weekOf(wanted.way, now), rows: await rows }
  }
}
