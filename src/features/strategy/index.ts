import type { Feature } from '#platform/feature.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { bringPaper } from './bringing.ts'
export { paperOf } from './data/everybody-in.ts'

/** What a paper recommends, to whom, and in which words. */
export const strategy: Feature = { name: 'strategy', path: '/strategi', routes, refusals }
