import { makeBody } from '#features/bodies/index.ts'
import { type Actor, perform } from '#platform/work.ts'
import type { world } from '#test/world.ts'
import { bringPaper } from './bringing.ts'
import { paperOf } from './data/everybody-in.ts'

type World = Awaited<ReturnType<typeof world>>

/** The paper of the working group, and those it is addressed to; once in a world. */
export async function withPaper(w: World, actor: Actor) {
  if (await w.db.selectFrom('strategy').select('id').executeTakeFirst()) return
  const paper = paperOf('byraadet')
  const ids = new Set(paper.recommendations.flatMap(({ bodies }) => bodies))
  const from = Temporal.PlainDate.from('2018-01-01')
  const about = { kind: 'committee' as const, from, purpose: 'Bestemmer', audience: [] }
  await perform(w.deps, actor, async (work) => {
    for (const id of ids) await makeBody(work, { ...about, name: `Navnet på ${id}` }, id)
    await bringPaper(work, paper)
  })
}
