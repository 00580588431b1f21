import type { Feature } from '#platform/feature.ts'
import { askingReactions } from './asking.ts'
import { eraseOldCompanions } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { tellingReactions } from './telling.ts'
import './events.ts'
import './tables.ts'

export { answerMatch } from './answering.ts'
export { keepAsking } from './asking.ts'
export { forgetCompanion } from './erasing.ts'
export { goneTogether } from './going.ts'
export { moveCompanion } from './moving.ts'
export { offerToGoAlong } from './offering.ts'
export { propose } from './proposing.ts'
export { readCourse } from './reading-courses.ts'
export { companionsUrl } from './urls.ts'

/** Volunteers who go along the first times: who they are, who asks for one, and who goes with whom. */
export const companions: Feature = {
  name: 'companions',
  path: '/foelges',
  routes,
  reactions: [...askingReactions, ...tellingReactions],
  refusals,
  timetable: [{ name: 'companions.erase', cron: '45 3 * * *', run: eraseOldCompanions }],
  staffDoors,
}
