import type { Feature } from '#platform/feature.ts'
import { reactions } from './notices.ts'
import { refusals } from './refusals.ts'
import { remindOfLater } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { adopt } from './adopting.ts'
export { committeeOf } from './committees.ts'
export { beginDraft, saveDraft } from './drafting.ts'
export { prepareAnswer } from './preparing.ts'
export { publishAnswers } from './publishing.ts'
export { receiveProposal, sendProposal } from './sending.ts'
export { proposalUrl } from './urls.ts'

/** What councils propose, and what committees answer. */
export const proposals: Feature = {
  name: 'proposals',
  path: '/forslag',
  routes,
  refusals,
  reactions,
  timetable: [{ name: 'proposals.look-again', cron: '15 8 * * *', run: remindOfLater }],
  staffDoors,
}
