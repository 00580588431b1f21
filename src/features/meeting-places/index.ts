import type { Feature } from '#platform/feature.ts'
import { eraseProposals } from './proposals/erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { checkFacts } from './describing/checking.ts'
export { describePlace } from './describing/describe.ts'
export { type FactId, type FactTyped, isFact } from './describing/facts.ts'
export { placePoints } from './points.ts'
export { propose } from './proposals/propose.ts'
export { allPlaces } from './queries.ts'
export { storePlaces } from './storing.ts'
export { putBackPlace, takeDownPlace } from './taking-down.ts'
export { meetingPlaceUrl, placesUrl, proposalsUrl, proposeUrl } from './urls.ts'

export const meetingPlaces: Feature = {
  name: 'meeting-places',
  path: '/steder',
  routes,
  timetable: [{ name: 'meeting-places.erase-proposals', cron: '25 3 * * *', run: eraseProposals }],
  refusals,
}
