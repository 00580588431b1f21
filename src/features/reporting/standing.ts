import { type RawBuilder, sql } from 'kysely'
import type { PastReport } from './frozen.ts'
import type { Paper } from './paper.ts'
import { after, usualDates } from './periods.ts'
import { currentStrategyId } from './queries.ts'

/** So many half-years stand beside each other. */
const MOST = 6

export interface OpenPeriod {
  code: string
  dueOn: string
  /** How many nobody has handed in. */
  left: number
}

/** Where it all stands: what is locked, the oldest first, and what is being written. */
export interface Standing {
  papers: Paper[]
  open: OpenPeriod | null
}

/** Where it all stands, as parts of another statement. */
export const standingParts: { [K in keyof Standing]: RawBuilder<Standing[K]> } = {
  papers: sql`coalesce((
    select json_agg(words::json order by period) from (
      select distinct on (period) period, words from frozen_status
      order by period desc, version desc limit ${MOST}) as newest), '[]')`,
  open: sql`(
    select json_build_object('code', code, 'dueOn', due_on, 'left', (
      select count(*) from recommendation where strategy_id = ${currentStrategyId}
        and not exists (select from status_report as report
          where report.recommendation_id = recommendation.id
            and report.period = reporting_period.code and step <> 'draft')))
    from reporting_period where frozen_at is null)`,
}

/** What each locked half-year says of one recommendation, the oldest first. */
export const pastIn = ({ papers }: Pick<Standing, 'papers'>, code: string): PastReport[] =>
  papers.flatMap(({ period, reports }) =>
    reports.filter((one) => one.code === code).map(({ said }) => ({ period, said })),
  )

/** The day the next status is due; none for what was left, and none before there has been one. */
export function nextDue({ papers, open }: Standing, code: string): Temporal.PlainDate | null {
  const newest = papers.at(-1)
  const state = newest?.reports.find((one) => one.code === code)?.said?.state
  if (state === 'decided-against' || state === 'superseded') return null
  if (open) return Temporal.PlainDate.from(open.dueOn)
  return newest ? usualDates(after(newest.period)).dueOn : null
}
