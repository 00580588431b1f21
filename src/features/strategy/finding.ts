import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { ShownRecommendation } from './queries.ts'

interface Named {
  code: string
  title: string
}

export interface FoundRecommendation extends ShownRecommendation {
  above: Named | null
  under: Named[]
}

/**
 * One recommendation of the paper that is followed now, in one statement. `parts` are what other
 * features know of it: expressions in which the table `recommendation` is the row in hand.
 */
export async function findRecommendation<P extends object>(
  db: Db,
  code: string,
  parts: { [K in keyof P]: RawBuilder<P[K]> },
): Promise<(FoundRecommendation & P) | undefined> {
  const more = Object.entries<RawBuilder<unknown>>(parts).map(
    ([name, part]) => sql`, ${part} as ${sql.ref(name)}`,
  )
  const { rows } = await sql<FoundRecommendation & P>`
    select recommendation.id, code, task, parent_code as parent, title, official, easy, kind,
      (select json_agg(body_id order by is_lead desc, body_id)
        from recommendation_body where recommendation_id = recommendation.id) as bodies,
      (select json_build_object('code', above.code, 'title', above.title)
        from recommendation as above where above.strategy_id = recommendation.strategy_id
          and above.code = recommendation.parent_code) as above,
      coalesce((
        select json_agg(json_build_object('code', below.code, 'title', below.title) order by place)
        from recommendation as below where below.strategy_id = recommendation.strategy_id
          and below.parent_code = recommendation.code), '[]') as under
      ${sql.join(more, sql``)}
    from recommendation
    where code = ${code} and strategy_id =
      (select id from strategy order by decided_on desc, brought_at desc limit 1)`.execute(db)
  return rows[0]
}
