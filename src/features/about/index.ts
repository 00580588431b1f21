import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const about: Feature = { name: 'about', path: '/', routes }
