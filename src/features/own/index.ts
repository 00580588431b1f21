import type { Feature } from '#platform/feature.ts'
import { routesWith } from './routes.tsx'

/** The page that is one's own: what one invites to, what one has said yes to, and the work of these features. */
export const own = (features: readonly Feature[]): Feature => ({
  name: 'own',
  path: '/mit',
  routes: routesWith(features.flatMap(({ staffDoors }) => staffDoors ?? [])),
})
