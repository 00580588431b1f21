import type { Feature } from '#platform/feature.ts'
import { clockRoutes } from './clock-routes.tsx'
import type { StoryPerson } from './people.ts'
import { routes } from './routes.tsx'

/** The developers' pages. They show the other features from outside, so they are handed them. */
export const dev = (features: readonly Feature[], story: readonly StoryPerson[]): Feature => ({
  name: 'dev',
  path: '/dev',
  routes: routes(features, story).route('/', clockRoutes(features)),
})
