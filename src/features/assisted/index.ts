import type { Feature } from '#platform/feature.ts'
import { agreementRoutes } from './agreement-routes.tsx'
import { endWhatIsOver } from './ending.ts'
import { askWhetherLanded } from './landing/asking.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export type { AgreeInput } from './agree-form.ts'
export { agree } from './agreeing.ts'
export { followUp } from './following-up.ts'
export { joinForThem } from './joining-for.ts'
export { askWhetherLanded } from './landing/asking.ts'

/** The bridge-builder's desk, and what is agreed with somebody who has no account. */
export const assisted: Feature = {
  name: 'assisted',
  path: '/bord',
  routes,
  refusals,
  timetable: [
    { name: 'assisted.end', cron: '25 3 * * *', run: endWhatIsOver },
    { name: 'assisted.ask-landed', cron: '15 10 * * *', run: askWhetherLanded },
  ],
  staffDoors,
}

/** The same for the one who is helped: the code on the slip opens it. */
export const agreements: Feature = { name: 'agreements', path: '/aftale', routes: agreementRoutes }
