import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export const joining: Feature = { name: 'joining', path: '/invitationer', routes }
