import type { Feature } from '#platform/feature.ts'
import { eraseOldWatches } from './erasing.ts'
import { routes } from './routes.tsx'
import { stopRoutes } from './stop-routes.tsx'
import { tellWatchers } from './telling.ts'
import './events.ts'
import './tables.ts'

export { followRoutes } from './follow-routes.tsx'
export { tellFollowers } from './telling-followers.ts'

/** Being told of what is new: what fits a search, or what happens with one thing. */
export const watching: Feature = {
  name: 'watching',
  path: '/besked',
  routes,
  timetable: [
    { name: 'watching.tell', cron: '0 9 * * *', run: tellWatchers },
    { name: 'watching.erase', cron: '0 4 * * *', run: eraseOldWatches },
  ],
}

/** One press stops it. */
export const stopWatching: Feature = {
  name: 'stop-watching',
  path: '/stop/sig-til',
  routes: stopRoutes,
}
