import type { Feature } from '#platform/feature.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'

/** What law and the municipality decide, changed by an administrator. */
export const settings: Feature = {
  name: 'settings',
  path: '/indstillinger',
  routes,
  refusals,
  staffDoors,
}
