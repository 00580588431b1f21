import type { Feature } from '#platform/feature.ts'
import { eraseOldLetters } from './erasing.ts'
import { routes } from './routes.tsx'
import { sendWeeklyLetters } from './sending.ts'
import { staffDoors } from './staff-doors.ts'
import { stopRoutes } from './stop-routes.tsx'
import './events.ts'
import './tables.ts'

export type { Asked } from './ask-form.ts'
export { askForLetter, begin } from './asking.ts'
export { sendWeeklyLetters } from './sending.ts'

export const weeklyLetter: Feature = {
  name: 'weekly-letter',
  path: '/ugebrev',
  routes,
  timetable: [
    // Once more every hour until noon, should nobody have been there at seven; each is sent once.
    { name: 'weekly-letter.send', cron: '0 7-11 * * 4', run: sendWeeklyLetters },
    { name: 'weekly-letter.erase', cron: '50 3 * * *', run: eraseOldLetters },
  ],
  staffDoors,
}

/** What mail programs press by themselves. */
export const weeklyLetterStop: Feature = {
  name: 'weekly-letter-stop',
  path: '/stop/ugebrev',
  routes: stopRoutes,
}
