import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const reviewing: Feature = { name: 'reviewing', path: '/gennemsyn', routes }
