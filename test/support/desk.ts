import { inputUrl } from '../../src/features/input-desk/urls.ts'
import { hasSaid } from '../../src/features/inputs/test-inputs.ts'
import { withPaper } from '../../src/features/strategy/test-paper.ts'
import { nobody } from '../../src/platform/work.ts'
import type { world } from '../world.ts'

export { byPost, hasSaid } from '../../src/features/inputs/test-inputs.ts'

type World = Awaited<ReturnType<typeof world>>

/** The secretary at the desk, one thing that was said, and a recommendation it belongs to. */
export async function atTheDesk(w: World) {
  await withPaper(w, nobody)
  const { id: rec } = await w.db
    .selectFrom('recommendation')
    .select('id')
    .where('code', '=', 'R1.1')
    .executeTakeFirstOrThrow()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const secretary = await w.as(sanne.id)
  const id = await hasSaid(w)
  const to = { kind: 'recommendation' as const, key: rec }
  return { secretary, id, url: inputUrl(id), to, target: `recommendation:${rec}` }
}
