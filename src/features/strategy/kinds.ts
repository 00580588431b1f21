/** structural: it gathers others, and is done when they are. */
export const recommendationKinds = [
  'do-once',
  'keep-doing',
  'explore',
  'decided-not',
  'structural',
] as const

export type RecommendationKind = (typeof recommendationKinds)[number]
