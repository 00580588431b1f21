import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export { type NewcomerRow, newcomersOf, newcomersPart } from './newcomers.ts'

/** What everybody can read of the strategy, and take along as data. */
export const strategyPages: Feature = { name: 'strategy-pages', path: '/strategi', routes }
