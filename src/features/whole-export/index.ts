import type { Feature } from '#platform/feature.ts'
import { eraseExports } from './erasing.ts'
import { makeExport } from './making.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { exportAll } from './exporting.ts'
export { importAll, NotTakenIn } from './importing.ts'

/** All a municipality has, in one archive: made by a command, or asked for by an administrator. */
export const wholeExport: Feature = {
  name: 'whole-export',
  path: '/hent-alt',
  routes,
  refusals,
  timetable: [
    { name: 'whole-export.make', cron: '* * * * *', run: makeExport },
    { name: 'whole-export.erase', cron: '* * * * *', run: eraseExports },
  ],
  staffDoors,
}
