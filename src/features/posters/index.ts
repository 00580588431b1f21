import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

/** An invitation as a poster and a flyer. */
export const posters: Feature = { name: 'posters', path: '/opslag', routes }
