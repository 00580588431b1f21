import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { toldBefore } from './queries.ts'

/** Smaller numbers are not shown: somebody could be known by them. */
export const FEW = 5

export interface Part {
  of: 'notices' | 'decisions' | 'complaints'
  part: string
  count: number
}

export interface Year {
  parts: Part[]
  /** Within so many hours half of what was reported had its answer; null where there are few. */
  hours: number | null
}

const instant = (year: number) =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(ZONE).toInstant()

const undone = (decision: string): RawBuilder<boolean> => sql`exists (
  select from content_decision_undone undone where undone.decision_id = ${sql.ref(decision)})`

/** The year in numbers, made from the rows each time it is read. One statement. */
export async function yearOf(db: Db, year: number, now: Temporal.Instant): Promise<Year> {
  const [from, until, told] = [instant(year), instant(year + 1), toldBefore(now)]
  const decided = sql`not ${undone('decision.id')} and decision.decided_at < ${told}`
  const { rows } = await sql<Part | { of: 'hours'; part: string; count: number }>`
    select 'notices' as of, reason as part, count(*)::int as count
    from content_notice where at >= ${from} and at < ${until} group by reason
    union all
    select 'decisions', case when measure = 'left' then measure
        else measure || case when ground = 'law' then '-law' else '-rules' end end, count(*)::int
    from content_decision decision
    where complaint_id is null and decided_at >= ${from} and decided_at < ${until} and ${decided}
    group by 2
    union all
    select 'complaints', case when answer.id is null then 'waiting'
        when answer.measure = first.measure then 'upheld' else 'changed' end, count(*)::int
    from content_complaint complaint
    join content_decision first on first.id = complaint.decision_id
    left join content_decision answer on answer.complaint_id = complaint.id
      and not ${undone('answer.id')} and answer.decided_at < ${told}
    where complaint.at >= ${from} and complaint.at < ${until}
    group by 2
    union all
    select 'hours', count(*)::text,
      greatest(1, ceil(percentile_cont(0.5) within group (
        order by extract(epoch from decision.decided_at - notice.at)) / 3600))::int
    from content_notice notice
    join content_decision_notice answered on answered.notice_id = notice.id
    join content_decision decision on decision.id = answered.decision_id
    where complaint_id is null and notice.at >= ${from} and notice.at < ${until} and ${decided}
    having count(*) >= ${FEW}
    order by 1, 3 desc, 2`.execute(db)
  const parts = rows.filter((row): row is Part => row.of !== 'hours')
  return { parts, hours: rows.find((row) => row.of === 'hours')?.count ?? null }
}

/** A number as it may be shown. */
export const shownCount = (count: number): number | 'few' =>
  count > 0 && count < FEW ? 'few' : count

/**
 * All parts together. Of what is not shown, only that there is one of each is counted, so that
 * nothing can be worked out.
 */
export function total(counts: readonly number[]): { count: number; isAtLeast: boolean } {
  const shown = counts.filter((count) => shownCount(count) !== 'few')
  const hidden = counts.length - shown.length
  return { count: shown.reduce((sum, one) => sum + one, hidden), isAtLeast: hidden > 0 }
}
