import type { Feature } from '#platform/feature.ts'
import { eraseOld } from './erasing.ts'
import { reactions } from './notices.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'

export { archive } from './archiving.ts'
export { answerInvite } from './being-asked.ts'
export { changeRole } from './changing-roles.ts'
export { invitePerson } from './inviting.ts'
export { meet } from './meeting.ts'

/** The people of an association: roles, asking somebody, handing over, leaving, closing. */
export const membership: Feature = {
  name: 'membership',
  path: '/foreninger',
  routes,
  reactions,
  refusals,
  timetable: [{ name: 'membership.erase', cron: '55 3 * * *', run: eraseOld }],
}
