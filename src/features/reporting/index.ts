import type { Feature } from '#platform/feature.ts'
import { eraseOwners } from './erasing.ts'
import { refusals } from './refusals.ts'
import { remindOwners } from './reminding.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { tellFrozen } from './telling.ts'
import './events.ts'
import './tables.ts'

export { approve, check, sendBack } from './checking.ts'
export { correct } from './correcting.ts'
export { tallyOf } from './counting.ts'
export { decide } from './deciding.ts'
export { type Decision, newestOf } from './decisions.ts'
export { freeze } from './freezing.ts'
export { findFrozen, historyPart, type PastReport } from './frozen.ts'
export { History } from './history.tsx'
export type { Said } from './kinds.ts'
export { openPeriod } from './opening.ts'
export { LatestWords, NextDue, StandingOverview, StandsNow } from './overview.tsx'
export { giveOwners } from './owning.ts'
export { type Paper, type PaperReport, paperOf } from './paper.ts'
export { after as nextPeriod, firstDay, periodCode } from './periods.ts'
export { findPeriod, listPeriods } from './queries.ts'
export { keepsStatus } from './reach.ts'
export { assessmentParts, nextPart, saidParts } from './said-parts.ts'
export { nextDue, pastIn, type Standing, standingParts } from './standing.ts'
export { stateLook } from './state-words.ts'
export { decisionUrl, paperUrl, periodUrl, statusUrl, WHOLE } from './urls.ts'
export { periodWords } from './words.ts'
export { write } from './writing.ts'

/** Where each recommendation stands, every half-year: written, looked through, locked. */
export const reporting: Feature = {
  name: 'reporting',
  path: '/status',
  routes,
  refusals,
  reactions: [tellFrozen],
  timetable: [
    { name: 'reporting.remind', cron: '30 8 * * *', run: remindOwners },
    { name: 'reporting.erase', cron: '45 4 * * *', run: eraseOwners },
  ],
  staffDoors,
}
