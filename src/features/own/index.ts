import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

/** The page that is one's own: what one invites to, and what one has said yes to. */
export const own: Feature = { name: 'own', path: '/mit', routes }
