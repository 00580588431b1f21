import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const posting: Feature = { name: 'posting', path: '/opret', routes }
