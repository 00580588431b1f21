import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const calendars: Feature = { name: 'calendars', path: '/kalendere', routes }
