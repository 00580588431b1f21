import type { Feature } from '#platform/feature.ts'
import { keptRoutes } from './kept-routes.tsx'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { keptUrl } from './urls.ts'
import { eraseWithoutParent } from './without-parent.ts'
import './events.ts'

export { dataUrl } from './urls.ts'

/** What is known of oneself: reading it, taking it along, erasing it. */
export const ownData: Feature = {
  name: 'own-data',
  path: '/mine-data',
  routes,
  timetable: [
    { name: 'own-data.erase-without-parent', cron: '45 3 * * *', run: eraseWithoutParent },
  ],
  refusals,
}

/** What is kept about people, for everybody to read. */
export const kept: Feature = { name: 'kept', path: keptUrl, routes: keptRoutes }
