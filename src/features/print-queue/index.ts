import type { Feature } from '#platform/feature.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'

export { markPosted } from './posting.ts'
export { printQueueUrl } from './urls.ts'

/** For employees: letters that wait to be printed, folded and posted. */
export const printQueue: Feature = {
  name: 'print-queue',
  path: '/til-print',
  routes,
  refusals,
  staffDoors,
}
