import type { Feature } from '#platform/feature.ts'
import { eraseOldCodes, eraseOldSlips, eraseSignedOut, eraseUnfinished } from './erasing.ts'
import { parentRoutes } from './parent-routes.tsx'
import { forgetUnanswered, remindParents } from './parents/timely.ts'
import { erasePauses } from './pausing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { growUp } from './young/growing.ts'
import './events.ts'
import './tables.ts'

export { actorOf } from './actor.ts'
export { codeForm, codeSentence, codeTitle, codeWords } from './code-words.ts'
export { firstNameField } from './naming.ts'
export { sayYes } from './parents/answering.ts'
export { askParent } from './parents/asking.ts'
export { shutAccounts } from './parents/timely.ts'
export { endPostingPause, pausePosting, postingRefusal } from './pausing.ts'
export { emailField, type Reach, reachOf } from './reach.ts'
export { employeesSignedIn, type SignedIn } from './sessions/queries.ts'
export { signOutEverywhere } from './sessions/signing-out.ts'
export { ownPath, personWith } from './signing-in.ts'
export { handOut } from './slips/handing.ts'
export { newSlipCode, readSlipCode, shownCode } from './slips/slip-code.ts'
export { useSlip } from './slips/using.ts'
export {
  ageUrl,
  employeeLoginUrl,
  nameUrl,
  ownUrl,
  passkeyFirstUrl,
  signedInUrl,
  signInUrl,
  signOutUrl,
  waysUrl,
} from './urls.ts'
export { mayBegin } from './young/first-words.ts'
export { heardAge } from './young/hearing.ts'
export type { YoungSpan } from './young/span.ts'
export { ageOf, isYoung, youngOf } from './young/young.ts'

export const people: Feature = {
  name: 'people',
  path: '/log-ind',
  routes,
  timetable: [
    { name: 'people.erase-codes', cron: '*/15 * * * *', run: eraseOldCodes },
    { name: 'people.erase-slips', cron: '20 3 * * *', run: eraseOldSlips },
    { name: 'people.erase-unfinished', cron: '25 * * * *', run: eraseUnfinished },
    { name: 'people.forget-unanswered', cron: '35 * * * *', run: forgetUnanswered },
    { name: 'people.remind-parents', cron: '0 10 * * *', run: remindParents },
    { name: 'people.grow-up', cron: '30 3 * * *', run: growUp },
    { name: 'people.erase-signed-out', cron: '25 3 * * *', run: eraseSignedOut },
    { name: 'people.erase-pauses', cron: '15 3 * * *', run: erasePauses },
  ],
  refusals,
  staffDoors,
}

/** What a parent is asked about somebody too young to decide alone. */
export const parents: Feature = { name: 'parents', path: '/foraelder', routes: parentRoutes }
