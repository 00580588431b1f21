import type { RecommendationKind } from '#features/strategy/index.ts'
import type { ActionState } from './states.ts'

/** How many of those that stand are done: only of what is done once, and never a judgement of the whole. */
export function counted(
  kind: RecommendationKind,
  actions: readonly { state: ActionState }[],
): { done: number; of: number } | null {
  if (kind !== 'do-once') return null
  const standing = actions.filter(({ state }) => state !== 'dropped')
  const done = standing.filter(({ state }) => state === 'done').length
  return standing.length === 0 ? null : { done, of: standing.length }
}
