import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const dev: Feature = { name: 'dev', path: '/dev', routes }
