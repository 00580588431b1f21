import type { Feature } from '#platform/feature.ts'
import { eraseOwners } from './erasing.ts'
import { reactions } from './followers.ts'
import { refusals } from './refusals.ts'
import { remindOwners } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { Actions } from './actions-shown.tsx'
export { addAction } from './adding.ts'
export { hrefOf } from './linkable.ts'
export { linkAction } from './linking.ts'
export { actionsOf, actionsPart, type ShownAction } from './queries.ts'
export { tellAction } from './telling.ts'
export { chooseUrl } from './urls.ts'

/** What is done for each recommendation, by whom at the municipality and by when. */
export const actions: Feature = {
  name: 'actions',
  path: '/handlinger',
  routes,
  refusals,
  reactions,
  timetable: [
    { name: 'actions.remind', cron: '10 8 * * *', run: remindOwners },
    { name: 'actions.erase', cron: '40 4 * * *', run: eraseOwners },
  ],
  staffDoors,
}
