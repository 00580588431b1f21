import type { Feature, Job } from '#platform/feature.ts'
import { handOverLater } from './closing.ts'
import { endRooms } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { sayAlso } from './also-saying.ts'
export { group as groupContributions } from './grouping.ts'
export { openRoom } from './opening.ts'
export { say } from './saying.ts'

/** The room of a meeting: telephones write, all see it, people group it, and it is kept with the meeting. */
export const rooms: Feature = {
  name: 'rooms',
  path: '/rum',
  routes,
  refusals,
  jobs: [handOverLater as Job<never>],
  timetable: [{ name: 'rooms.end', cron: '45 4 * * *', run: endRooms }],
}
