import type { Feature } from '#platform/feature.ts'
import { eraseRemoved } from './erasing.ts'
import { reactions } from './notices.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { agree } from './agreed/agreeing.ts'
export { followUp } from './agreed/following-up.ts'
export { beginArea } from './beginning.ts'
export { describeWork } from './describing.ts'
export { addForce } from './forces/adding.ts'
export { tie } from './forces/tying.ts'
export { sayMissing } from './missing/saying.ts'
export { sayStep } from './steps/saying.ts'
export { type Step, steps, template } from './steps/template.ts'
export { putInTeam } from './team/seating.ts'

/** The local-area method: a team, a map of forces, who is missing, what is agreed, what came of it. */
export const areaMethod: Feature = {
  name: 'area-method',
  path: '/sammen',
  routes,
  refusals,
  reactions,
  staffDoors,
  timetable: [{ name: 'area-method.erase-removed', cron: '40 4 * * *', run: eraseRemoved }],
}
