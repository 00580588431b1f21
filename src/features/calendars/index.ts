import type { Feature } from '#platform/feature.ts'
import { routes as feedRoutes } from './feeds/routes.ts'
import { refusalWords } from './refusals.ts'
import { routes } from './routes.tsx'
import { hourly } from './taking/hourly.ts'
import './events.ts'
import './tables.ts'

export const calendars: Feature = {
  name: 'calendars',
  path: '/kalendere',
  routes,
  timetable: [hourly],
  refusals: refusalWords,
}

/** What goes out: calendars and news of invitations, at addresses of their own. */
export const feeds: Feature = { name: 'feeds', path: '/', routes: feedRoutes }
