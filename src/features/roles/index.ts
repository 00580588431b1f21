import type { Feature } from '#platform/feature.ts'
import { eraseOldGrants } from './erasing.ts'
import { stepRoles } from './in-step.ts'
import { reactions } from './notices.ts'
import { refusals } from './refusals.ts'
import { remindOfEnding } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { agree } from './agreeing.ts'
export { seeToAdministrators } from './first-administrators.ts'
export { giveRole } from './giving.ts'
export { employedOrElectedAt, employeeAt } from './holding.ts'
export { dateField, lastDay, todayAt } from './period.ts'
export { personAt, type Reach, reachField } from './reach.ts'
export { roleName } from './role-name.ts'

/** Who may do what at the municipality: given for a time, renewed, ended. */
export const roles: Feature = {
  name: 'roles',
  path: '/roller',
  routes,
  refusals,
  reactions,
  timetable: [
    { name: 'roles.step', cron: '*/15 * * * *', run: stepRoles },
    { name: 'roles.remind', cron: '0 8 * * *', run: remindOfEnding },
    { name: 'roles.erase', cron: '20 4 * * *', run: eraseOldGrants },
  ],
  staffDoors,
}
