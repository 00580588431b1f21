import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './tables.ts'

export { allPlaces } from './queries.ts'
export { storePlaces } from './storing.ts'

export const meetingPlaces: Feature = { name: 'meeting-places', path: '/steder', routes }
