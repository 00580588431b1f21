import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const calls: Feature = { name: 'calls', path: '/ringeliste', routes }
