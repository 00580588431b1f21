import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { RecommendationKind } from './kinds.ts'
import { paperProblem } from './paper-problem.ts'

export interface Recommendation {
  code: string
  parent: string | null
  task: number
  title: string
  official: string
  easy: string
  kind: RecommendationKind
  /** Whom it is addressed to; the first of them leads. */
  bodies: string[]
}

export interface Paper {
  title: string
  decidedOn: Temporal.PlainDate
  decidedBy: string
  caseNumber: string | null
  tasks: { number: number; title: string }[]
  /** In the order of the paper: what others stand under comes before them. */
  recommendations: Recommendation[]
}

/** Brings a whole paper in, or nothing of it. */
export async function bringPaper(work: Work, paper: Paper): Promise<string> {
  const { db, now, record } = work
  refuseIf(paperProblem(paper))
  const strategy_id = newId()
  await db
    .insertInto('strategy')
    .values({
      id: strategy_id,
      title: paper.title,
      decided_on: paper.decidedOn,
      decided_by: paper.decidedBy,
      case_number: paper.caseNumber,
      brought_at: now,
    })
    .execute()
  await db
    .insertInto('strategy_task')
    .values(paper.tasks.map((task) => ({ strategy_id, ...task })))
    .execute()
  const rows = paper.recommendations.map(({ parent, bodies, ...own }, place) => ({
    row: { id: newId(), strategy_id, place, parent_code: parent, ...own },
    bodies,
  }))
  await db
    .insertInto('recommendation')
    .values(rows.map(({ row }) => row))
    .execute()
  await db
    .insertInto('recommendation_body')
    .values(
      rows.flatMap(({ row, bodies }) =>
        bodies.map((body_id, place) => ({
          ...{ recommendation_id: row.id, body_id, is_lead: place === 0 },
        })),
      ),
    )
    .execute()
  await record('strategy.brought', { strategyId: strategy_id })
  return strategy_id
}
