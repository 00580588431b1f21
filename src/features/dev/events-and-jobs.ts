import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Feature } from '#platform/feature.ts'

const MOST = 50

/** The newest events first. */
export const eventsToRead = (db: Db) =>
  db
    .selectFrom('event')
    .select(['id', 'name', 'about', 'at'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()

export interface JobCount {
  queue: string
  name: string | null
  state: string
  count: number
}

/** What waits in the queue, and what went wrong, counted. */
export async function jobsToRead(db: Db): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    select name as queue, data->>'name' as name, state::text as state, count(*)::int as count
    from pgboss.job where state in ('created', 'retry', 'active', 'failed')
    group by 1, 2, 3 order by 3, 1, 2`.execute(db)
  return rows
}

/** Which reactions each event has, by event name. */
export function reactionsOf(features: readonly Feature[]): [string, string[]][] {
  const all = features.flatMap(({ reactions }) => reactions ?? [])
  const names = Map.groupBy(all, ({ to }) => to)
  return [...names]
    .map(([event, list]): [string, string[]] => [event, list.map(({ name }) => name)])
    .sort(([a], [b]) => a.localeCompare(b))
}
