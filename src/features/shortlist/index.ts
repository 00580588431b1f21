import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

/** What the guide suggests, to take along. */
export const shortlist: Feature = { name: 'shortlist', path: '/huskeseddel', routes }
