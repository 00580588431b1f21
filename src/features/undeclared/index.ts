import type { Feature } from '#platform/feature.ts'
import { refusals } from './refusals.ts'
import { remindOwners } from './reminding.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { undeclaredUrl } from './urls.ts'

/** What is posted for children without this year's yes to certificates: owners are asked, a person decides. */
export const undeclared: Feature = {
  name: 'undeclared',
  path: '/boerneattester',
  routes,
  refusals,
  timetable: [{ name: 'undeclared.remind', cron: '20 9 * 1 *', run: remindOwners }],
}
