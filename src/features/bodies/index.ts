import type { Feature } from '#platform/feature.ts'
import { eraseOldSeats } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { bodyNames } from './called.ts'
export type { BodyKind, SeatRole } from './kinds.ts'
export { makeBody } from './making.ts'
export { type BodyName, nameOn } from './names.ts'
export { bodyOptions } from './options.ts'
export { listBodies } from './queries.ts'
export { looksAfterBodies } from './reach.ts'
export { renameBody } from './renaming.ts'
export { seat } from './seating.ts'
export { bodiesUrl, bodyUrl } from './urls.ts'

/** Councils, committees and boards: what they are called when, what they are for, who sits there. */
export const bodies: Feature = {
  name: 'bodies',
  path: '/raad-og-udvalg',
  routes,
  refusals,
  timetable: [{ name: 'bodies.erase-seats', cron: '35 4 * * *', run: eraseOldSeats }],
  staffDoors,
}
