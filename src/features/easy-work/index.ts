import type { Feature, Job } from '#platform/feature.ts'
import { eraseOld } from './erasing.ts'
import { raiseLate } from './raising.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { tellDone, tellMistaken } from './telling.ts'
import './events.ts'
import './tables.ts'

export { askColleague } from './asking.ts'
export { check } from './doing/checking.ts'
export { suggest } from './doing/suggesting.ts'
export { kindOf } from './kinds/index.ts'

/** Small tasks made of what is already there, for those who look after the platform. */
export const easyWork: Feature = {
  name: 'easy-work',
  path: '/let-arbejde',
  routes,
  jobs: [tellDone as Job<never>, tellMistaken as Job<never>],
  timetable: [
    { name: 'easy-work.raise', cron: '5 8-16 * * 1-5', run: raiseLate },
    { name: 'easy-work.erase', cron: '40 3 * * *', run: eraseOld },
  ],
  refusals,
  staffDoors,
}
