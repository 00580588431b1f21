import type { Feature } from '#platform/feature.ts'
import { eraseClaims } from './erasing.ts'
import { jobs, reactions } from './notices.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'

export { claim } from './claiming.ts'
export { edit } from './editing.ts'
export { isTaken } from './names.ts'
export { register } from './registering.ts'

/** The page of an association, registering one, and saying that one is one's own. */
export const associationPages: Feature = {
  name: 'association-pages',
  path: '/foreninger',
  routes,
  reactions,
  jobs,
  refusals,
  timetable: [{ name: 'associations.erase-claims', cron: '50 3 * * *', run: eraseClaims }],
  staffDoors,
}
