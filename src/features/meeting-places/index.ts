import type { Feature } from '#platform/feature.ts'
import { eraseClaims } from './keeping/erasing.ts'
import { jobs, reactions } from './keeping/notices.ts'
import { endWithAssociation } from './keeping/own-keeping.ts'
import { eraseProposals } from './proposals/erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { checkFacts } from './describing/checking.ts'
export { describePlace } from './describing/describe.ts'
export { describePhoto } from './describing/describe-photo.ts'
export { type FactId, type FactTyped, isFact } from './describing/facts.ts'
export { claimPlace } from './keeping/claiming.ts'
export { setKeeper } from './keeping/keeper.ts'
export { letGo, setRule } from './keeping/own-keeping.ts'
export { placePoints } from './points.ts'
export { propose } from './proposals/propose.ts'
export { RuleChoices } from './rule-choices.tsx'
export { storePlaces } from './storing.ts'
export { putBackPlace, takeDownPlace } from './taking-down.ts'
export { factsUrl, meetingPlaceUrl, photoUrl, placesUrl, proposeUrl } from './urls.ts'

export const meetingPlaces: Feature = {
  name: 'meeting-places',
  path: '/steder',
  routes,
  reactions: [...reactions, endWithAssociation],
  jobs,
  timetable: [
    { name: 'meeting-places.erase-proposals', cron: '25 3 * * *', run: eraseProposals },
    { name: 'meeting-places.erase-claims', cron: '55 3 * * *', run: eraseClaims },
  ],
  refusals,
  staffDoors,
}
