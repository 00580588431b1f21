import { sql } from 'kysely'
import { halfYearOf } from '#features/how-it-went/index.ts'
import { firstDay, nextPeriod } from '#features/reporting/index.ts'
import { type NewcomerRow, newcomersPart } from '#features/strategy-pages/index.ts'
import type { Db } from '#platform/database/index.ts'
import { ZONE } from '#platform/time/zone.ts'

export interface Counts {
  held: number
  new: number
  meetings: number
  /** People at them. */
  attended: number
  /** Not kept yet, today. */
  promises: number
  open: number
  done: number
  /** How many said something, theme by theme; null without one. */
  themes: { name: string | null; count: number }[]
  /** Who came to something for the first time, area by area; none before the half-year is over. */
  newcomers: NewcomerRow[]
}

/** The days of a half-year: the first, and the first after it. */
export const daysOf = (period: string) => ({
  from: firstDay(period),
  until: firstDay(nextPeriod(period)),
})

/** What has happened in a half-year, counted now; undefined where there is no such half-year. One statement. */
export async function countsIn(
  db: Db,
  period: string,
  now: Temporal.Instant,
): Promise<Counts | undefined> {
  const { from, until } = daysOf(period)
  const begins = from.toZonedDateTime(ZONE).toInstant()
  const ends = until.toZonedDateTime(ZONE).toInstant()
  const within = (column: string) =>
    sql`${sql.ref(column)} >= ${begins} and ${sql.ref(column)} < ${ends} and ${sql.ref(column)} <= ${now}`
  const { rows } = await sql<Counts>`
    select
      (select count(*)::int from occurrence join invitation on invitation.id = invitation_id
        where invitation.status = 'published' and occurrence.cancelled_at is null and not gone
          and ${within('starts_at')}) as held,
      (select count(*)::int from invitation where ${within('published_at')}) as new,
      meetings.count as meetings, meetings.attended,
      (select count(*)::int from meeting_promise where state = 'open') as promises,
      (select count(*)::int from action where state = 'open') as open,
      (select count(*)::int from action
        where state = 'done' and ended_on >= ${from} and ended_on < ${until}) as done,
      coalesce((select json_agg(json_build_object('name', name, 'count', count)
          order by name nulls last)
        from (select name, count(*)::int from input
          left join input_theme on input_theme.id = theme_id
          where said_on >= ${from} and said_on < ${until} group by name) as said), '[]') as themes,
      ${newcomersPart(halfYearOf(now))} as newcomers
    from reporting_period, (
      select count(*)::int, coalesce(sum(attended), 0)::int as attended from meeting
      where state in ('held', 'closed') and ${within('starts_at')}) as meetings
    where code = ${period}`.execute(db)
  const [counts] = rows
  return counts && { ...counts, newcomers: counts.newcomers.filter(({ half }) => half === period) }
}
