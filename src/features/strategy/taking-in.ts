import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { merged } from './merging.ts'
import { paperProblem } from './paper-problem.ts'
import { type CurrentStrategy, currentStrategy } from './queries.ts'
import type { Said } from './reading-csv.ts'

/** Puts what a file says into the paper, with the tasks that are not there: all of it, or nothing where the paper would not be whole. */
export async function takeIn(
  work: Work,
  said: readonly Said[],
  tasks: CurrentStrategy['tasks'] = [],
): Promise<void> {
  const { db, record } = work
  // Two at a time would each count on the other's paper.
  await db.selectFrom('strategy').select('id').orderBy('id').forUpdate().execute()
  const strategy = found(await currentStrategy(db))
  const { all, differences } = merged(strategy.recommendations, said)
  const paper = {
    ...{ title: strategy.title, decidedOn: strategy.decided_on, decidedBy: strategy.decided_by },
    ...{ caseNumber: strategy.case_number, recommendations: all },
    tasks: [...strategy.tasks, ...tasks],
  }
  refuseIf(paperProblem(paper))
  const rows = tasks.map((task) => ({ strategy_id: strategy.id, ...task }))
  if (rows.length > 0) await db.insertInto('strategy_task').values(rows).execute()
  const changed = new Set(differences.map(({ code }) => code))
  for (const [place, one] of all.entries()) {
    const { code, task, title, official, easy, kind, bodies } = one
    if (!changed.has(code)) continue
    const words = { code, task, title, official, easy, kind, parent_code: one.parent }
    const row = { ...words, strategy_id: strategy.id, place }
    const { id } = await db
      .insertInto('recommendation')
      .values({ id: newId(), ...row })
      .onConflict((one) => one.columns(['strategy_id', 'code']).doUpdateSet(row))
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.deleteFrom('recommendation_body').where('recommendation_id', '=', id).execute()
    const addressed = bodies.map((body_id, at) => ({
      ...{ recommendation_id: id, body_id, is_lead: at === 0 },
    }))
    await db.insertInto('recommendation_body').values(addressed).execute()
  }
  await record('strategy.words-taken-in', { strategyId: strategy.id })
}
