import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export const finding: Feature = { name: 'finding', path: '/invitationer', routes }
