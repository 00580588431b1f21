import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'

export { undeliveredUrl } from './urls.ts'

/** For employees: messages that were given up after the last try. */
export const undelivered: Feature = {
  name: 'undelivered',
  path: '/ikke-kommet-frem',
  routes,
  staffDoors,
}
