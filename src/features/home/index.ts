import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const home: Feature = { name: 'home', path: '/', routes }
