import type { Feature } from '#platform/feature.ts'
import { bringInRoutes } from './bring-in-routes.tsx'
import { outlineRoutes } from './outline/routes.tsx'
import { refusals } from './refusals.ts'
import './events.ts'
import './tables.ts'

export { Addressees } from './addressees.tsx'
export { bringPaper } from './bringing.ts'
export { isCaseNumber } from './case-number.ts'
export { paperOf } from './data/everybody-in.ts'
export { rowsOf, strategyCsv } from './exporting.ts'
export { type FoundRecommendation, findRecommendation } from './finding.ts'
export { Kind } from './kind.tsx'
export { type RecommendationKind, recommendationKinds } from './kinds.ts'
export { type CurrentStrategy, currentStrategy, type ShownRecommendation } from './queries.ts'
export { bringInUrl, recommendationUrl, strategyUrl } from './urls.ts'

bringInRoutes.route('/hent-ind/papir', outlineRoutes)

/** What a paper recommends, to whom, and in which words; bringing it in. */
export const strategy: Feature = {
  name: 'strategy',
  path: '/strategi',
  routes: bringInRoutes,
  refusals,
}
