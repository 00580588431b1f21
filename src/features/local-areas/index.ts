import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export { areasUrl, areaUrl } from './urls.ts'
export { byDay, weekEnd, withFreeChair } from './week.ts'

export const localAreas: Feature = { name: 'local-areas', path: '/omraader', routes }
