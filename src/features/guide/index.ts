import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const guide: Feature = { name: 'guide', path: '/guide', routes }
