import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './tables.ts'

export { associationsOf } from './queries.ts'
export { storeAssociations } from './storing.ts'
export { associationsUrl, associationUrl } from './urls.ts'

export const associations: Feature = { name: 'associations', path: '/foreninger', routes }
