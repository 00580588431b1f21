import type { Feature } from '#platform/feature.ts'
import { eraseOwners } from './erasing.ts'
import { refusals } from './refusals.ts'
import { remindOfTurns } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { makeDuty } from './keeping.ts'
export { moveTurn, turnDone, turnNotDone } from './saying.ts'

/** What comes again each year: planned, moved, done or not, and missing where nobody has said. */
export const annualWheel: Feature = {
  name: 'annual-wheel',
  path: '/aarshjul',
  routes,
  refusals,
  timetable: [
    { name: 'annual-wheel.remind', cron: '20 8 * * *', run: remindOfTurns },
    { name: 'annual-wheel.erase', cron: '45 4 * * *', run: eraseOwners },
  ],
  staffDoors,
}
