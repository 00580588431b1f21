import type { Feature } from '#platform/feature.ts'
import { eraseOldPlans } from './erasing.ts'
import { tellAsker } from './notices.ts'
import { refusals } from './refusals.ts'
import { remindOfPlans } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { CourseText } from './course-text.tsx'
export { type Course, courseAt, coursePath, courses, courseTitle } from './courses.ts'
export { askForHelp } from './helping.ts'
export { markDone } from './marking.ts'
export { isReady, welcomePlanOf } from './plan.ts'
export { savePlan } from './saving.ts'

/** How an association receives somebody new: its plan, a checklist, five short courses, and help. */
export const welcomePlans: Feature = {
  name: 'welcome-plans',
  path: '/foreninger',
  routes,
  reactions: [tellAsker],
  refusals,
  timetable: [
    { name: 'welcome-plans.remind', cron: '15 9 * * *', run: remindOfPlans },
    { name: 'welcome-plans.erase', cron: '35 3 * * *', run: eraseOldPlans },
  ],
  staffDoors,
}
