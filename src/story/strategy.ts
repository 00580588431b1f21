import { bringPaper, paperOf } from '#features/strategy/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { sanne } from './bodies.ts'

/** The paper that it all began with. */
export async function theStrategyIsBrought(outside: Outside): Promise<void> {
  const at = outside.now().subtract({ hours: 24 * 18 })
  await perform({ ...outside, now: () => at }, sanne, (work) =>
    bringPaper(work, paperOf('byraadet')),
  )
}
