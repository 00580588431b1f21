import type { Feature } from '#platform/feature.ts'
import { eraseOld } from './erasing.ts'
import { refusals } from './refusals.ts'
import { remindOfPromises } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { reactions } from './telling.ts'
import './events.ts'
import './tables.ts'

export { callMeeting } from './calling.ts'
export { closeMeeting } from './closing.ts'
export { findMeeting } from './finding.ts'
export { callsMeetings, isFacilitator } from './reach.ts'
export { settlePromise } from './settling.ts'
export { threeQuestions } from './templates.ts'
export { keepThemes } from './themes.ts'
export { meetingUrl, steerUrl } from './urls.ts'
export { takeAnswers } from './voices.ts'

/** Meetings where people say what matters: calling them, what was said, what was promised. */
export const meetings: Feature = {
  name: 'meetings',
  path: '/moeder',
  routes,
  refusals,
  reactions,
  timetable: [
    { name: 'meetings.remind', cron: '0 8 * * *', run: remindOfPromises },
    { name: 'meetings.erase', cron: '45 4 * * *', run: eraseOld },
  ],
  staffDoors,
}
