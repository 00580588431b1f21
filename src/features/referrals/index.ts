import type { Feature } from '#platform/feature.ts'
import { eraseOldCodes } from './opening.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { makeCode } from './making.ts'

/** Codes that a doctor or a teacher gives: they open the guide with some answers given. */
export const referrals: Feature = {
  name: 'referrals',
  path: '/kode',
  routes,
  timetable: [{ name: 'referrals.erase', cron: '45 3 * * *', run: eraseOldCodes }],
  staffDoors,
}
