import type { ShownRecommendation } from '#features/strategy/index.ts'

/** A recommendation with those that stand under it. */
export interface Branch extends ShownRecommendation {
  under: ShownRecommendation[]
}

/** Those at the top with those under them; of one body alone, where it is addressed by either. */
export function branchesOf(all: readonly ShownRecommendation[], bodyId: string | null): Branch[] {
  const isFor = ({ bodies }: ShownRecommendation) => bodyId === null || bodies.includes(bodyId)
  return all
    .filter(({ parent }) => parent === null)
    .map((one) => ({ ...one, under: all.filter((other) => other.parent === one.code) }))
    .filter((one) => isFor(one) || one.under.some(isFor))
}
