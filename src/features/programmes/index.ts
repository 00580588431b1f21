import type { Feature } from '#platform/feature.ts'
import { everyNight, makeAnew, makeMissing } from './making.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { fitting, wordsIn } from './fitting.ts'
export { makeProgrammes } from './making.ts'
export { advertWeek } from './week.ts'

/** The week of each area on paper. */
export const programmes: Feature = {
  name: 'programmes',
  path: '/program',
  routes,
  jobs: [makeAnew, makeMissing],
  timetable: [
    // On Thursday all of them; on other days those that something has changed in.
    { name: 'programmes.every-night', cron: '10 5 * * *', run: everyNight },
  ],
  staffDoors,
}
