import { sql } from 'kysely'
import { actionsPart, type ShownAction } from '#features/actions/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Said, State, Step } from './kinds.ts'

export interface Report extends Said {
  id: string
  step: Step
  sentBack: string | null
  writtenBy: string | null
}

/** A recommendation in a half-year: what was said of it, or nothing yet. */
export interface Reported {
  id: string
  code: string
  title: string
  task: number
  /** The body that leads. */
  lead: string
  /** The others it is addressed to. */
  others: string[]
  ownerId: string | null
  owner: string | null
  report: Report | null
  /** What is done for it. */
  actions: ShownAction[]
  /** What was said half a year before. */
  last: { state: State; next: string } | null
}

export interface Period {
  code: string
  opens_on: Temporal.PlainDate
  due_on: Temporal.PlainDate
  frozen_at: Temporal.Instant | null
}

export interface FullPeriod extends Period {
  strategy: string
  tasks: { number: number; title: string }[]
  rows: Reported[]
}

const said = (report: string) => sql`
  'state', ${sql.ref(`${report}.state`)}, 'assessment', ${sql.ref(`${report}.assessment`)},
  'why', ${sql.ref(`${report}.why`)}, 'happened', ${sql.ref(`${report}.happened`)},
  'voices', ${sql.ref(`${report}.voices`)}, 'next', ${sql.ref(`${report}.next`)},
  'evidence', ${sql.ref(`${report}.evidence`)}, 'figures', ${sql.ref(`${report}.figures`)}`

/** The newest paper. */
export const currentStrategyId = sql<string>`(
  select id from strategy order by decided_on desc, brought_at desc limit 1)`

/** A half-year with every recommendation of the paper, in one statement; the open one where no code is given. */
export async function findPeriod(db: Db, code: string | null): Promise<FullPeriod | undefined> {
  const { rows } = await sql<FullPeriod>`
    select period.code, opens_on, due_on, frozen_at, strategy.title as strategy,
      (select json_agg(json_build_object('number', number, 'title', title) order by number)
        from strategy_task where strategy_id = strategy.id) as tasks,
      (select json_agg(json_build_object('id', recommendation.id, 'code', recommendation.code,
          'title', recommendation.title, 'task', task, 'lead', (
            select body_id from recommendation_body
            where recommendation_id = recommendation.id and is_lead),
          'others', coalesce((select json_agg(body_id order by body_id) from recommendation_body
            where recommendation_id = recommendation.id and not is_lead), '[]'),
          'actions', ${actionsPart}, 'ownerId', owner.person_id, 'owner', nullif(first_name, ''),
          'report', case when report.id is not null then json_build_object('id', report.id,
            'step', report.step, 'sentBack', report.sent_back, 'writtenBy', report.written_by,
            ${said('report')}) end,
          'last', case when last.id is not null then json_build_object(
            'state', last.state, 'next', last.next) end) order by place)
        from recommendation
        left join recommendation_owner as owner on owner.recommendation_id = recommendation.id
        left join person on person.id = owner.person_id
        left join status_report as report
          on report.recommendation_id = recommendation.id and report.period = period.code
        left join lateral (
          select id, state, next from status_report as before
          where before.recommendation_id = recommendation.id and before.period < period.code
            and before.step = 'approved'
          order by before.period desc limit 1) as last on true
        where recommendation.strategy_id = strategy.id) as rows
    from reporting_period as period join strategy on strategy.id = ${currentStrategyId}
    where case when ${code}::text is null then frozen_at is null else period.code = ${code} end`.execute(
    db,
  )
  return rows[0]
}

/** Every half-year, the newest first. */
export const listPeriods = (db: Db): Promise<Period[]> =>
  db
    .selectFrom('reporting_period')
    .select(['code', 'opens_on', 'due_on', 'frozen_at'])
    .orderBy('code', 'desc')
    .execute()
