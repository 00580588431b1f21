import type { Feature } from '#platform/feature.ts'
import { refusals } from './refusals.ts'
import { remindOfReviews } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { answerLines } from './answering.ts'
export { type Answer, lines } from './checklist.ts'
export { conclude } from './concluding.ts'
export { decide } from './deciding.ts'
export { endPolicy } from './ending.ts'
export { makePolicy } from './keeping.ts'
export { knowBody } from './knowing-body.ts'
export { openReview, planReview } from './planning.ts'
export { addSource } from './sources.ts'
export { policyUrl } from './urls.ts'

/** What committees have decided, and whether it still fits that everybody is with. */
export const policies: Feature = {
  name: 'policies',
  path: '/politikker',
  routes,
  refusals,
  timetable: [{ name: 'policies.remind', cron: '10 8 * * *', run: remindOfReviews }],
  staffDoors,
}
