import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { RecommendationKind } from './kinds.ts'

export interface ShownRecommendation {
  id: string
  code: string
  task: number
  parent: string | null
  title: string
  official: string
  easy: string
  kind: RecommendationKind
  /** Whom it is addressed to, the one who leads first. */
  bodies: string[]
}

export interface CurrentStrategy {
  id: string
  title: string
  decided_on: Temporal.PlainDate
  decided_by: string
  case_number: string | null
  tasks: { number: number; title: string }[]
  recommendations: ShownRecommendation[]
}

/**
 * The newest paper with all its recommendations, in one statement. `parts` are what other features
 * know beside it.
 */
export async function currentStrategy<P extends object = object>(
  db: Db,
  parts?: { [K in keyof P]: RawBuilder<P[K]> },
): Promise<(CurrentStrategy & P) | undefined> {
  const more = Object.entries<RawBuilder<unknown>>(parts ?? {}).map(
    ([name, part]) => sql`, ${part} as ${sql.ref(name)}`,
  )
  const { rows } = await sql<CurrentStrategy & P>`
    select id, title, decided_on, decided_by, case_number,
      (select json_agg(json_build_object('number', number, 'title', title) order by number)
        from strategy_task where strategy_id = strategy.id) as tasks,
      (select json_agg(json_build_object('id', id, 'code', code, 'task', task, 'parent', parent_code,
          'title', title, 'official', official, 'easy', easy, 'kind', kind, 'bodies', (
            select json_agg(body_id order by is_lead desc, body_id)
            from recommendation_body where recommendation_id = recommendation.id)) order by place)
        from recommendation where strategy_id = strategy.id) as recommendations
      ${sql.join(more, sql``)}
    from strategy order by decided_on desc, brought_at desc limit 1`.execute(db)
  return rows[0]
}
