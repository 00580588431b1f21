import type { Feature, Job } from '#platform/feature.ts'
import { erasePeople } from './erasing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { tell, tellSoon } from './telling.ts'
import './events.ts'
import './tables.ts'

export { answer } from './answering.ts'
export { caseLine, isComplaint, openCases } from './cases.ts'
export { complain } from './complaining.ts'
export { type Decided, decide, decideUnasked } from './deciding.ts'
export { erasePeople } from './erasing.ts'
export { type Noticed, notice } from './noticing.ts'
export { caseUrl, waitingUrl } from './urls.ts'
export { shownCount, total } from './year.ts'

/** What is reported, decided and complained of, as the DSA asks. */
export const moderation: Feature = {
  name: 'moderation',
  path: '/',
  routes,
  reactions: [tellSoon],
  jobs: [tell as Job<never>],
  timetable: [{ name: 'moderation.erase', cron: '20 3 * * *', run: erasePeople }],
  refusals,
}
