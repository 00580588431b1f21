import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { currentStrategyId } from './queries.ts'

export interface Writer {
  id: string
  first_name: string
  language: string | null
  channel: string
  address: string
  /** How many of theirs nobody has handed in. */
  left: number
}

/** Those who have a status left to write in the half-year, each with one way to reach them. */
export async function listWriters(db: Db, period: string): Promise<Writer[]> {
  const { rows } = await sql<Writer>`
    select person.id, first_name, language, reach.channel, reach.address, count(*)::int as left
    from recommendation_owner as owner
    join recommendation on recommendation.id = owner.recommendation_id
      and strategy_id = ${currentStrategyId}
    join person on person.id = owner.person_id
    join lateral (select channel, address from reach
      where reach.person_id = person.id order by channel limit 1) as reach on true
    where not exists (select from status_report as report
      where report.recommendation_id = recommendation.id and report.period = ${period}
        and report.step <> 'draft')
    group by person.id, reach.channel, reach.address
    order by person.id`.execute(db)
  return rows
}
