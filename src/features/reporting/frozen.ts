import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { type Decision, decisionsPart } from './decisions.ts'
import type { Paper, PaperReport } from './paper.ts'

export interface Version {
  version: number
  reason: string | null
  /** As the database writes it, an instant. */
  frozenAt: string
}

export interface FrozenPaper {
  /** The very bytes that were locked. */
  words: string
  sha256: string
  version: number
  paper: Paper
  /** All of them, the newest first. */
  versions: Version[]
  decisions: Decision[]
}

/** What was locked of a half-year: the newest version, or the one asked for. */
export async function findFrozen(
  db: Db,
  period: string,
  version: number | null = null,
): Promise<FrozenPaper | undefined> {
  const { rows } = await sql<Omit<FrozenPaper, 'paper'>>`
    select words, sha256, version, (
      select json_agg(json_build_object('version', version, 'reason', reason, 'frozenAt', frozen_at)
        order by version desc)
      from frozen_status as other where other.period = frozen_status.period) as versions, ${decisionsPart} as decisions
    from frozen_status
    where period = ${period} and (${version}::integer is null or version = ${version}::integer)
    order by version desc limit 1`.execute(db)
  return rows.map((row) => ({ ...row, paper: JSON.parse(row.words) as Paper }))[0]
}

/**
 * What the newest version of each locked half-year says of the recommendation in hand, the oldest
 * first, as a part of another statement.
 */
export const historyPart: RawBuilder<PastReport[]> = sql`coalesce((
  select json_agg(json_build_object('period', period, 'said', said) order by period)
  from (select distinct on (period) period, report.value->'said' as said
    from frozen_status, jsonb_array_elements(words::jsonb->'reports') as report
    where report.value->>'code' = recommendation.code
    order by period, version desc) as past), '[]')`

export interface PastReport extends Pick<PaperReport, 'said'> {
  period: string
}
