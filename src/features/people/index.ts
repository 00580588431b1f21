import type { Feature } from '#platform/feature.ts'
import { eraseOldCodes, eraseOldSlips } from './erasing.ts'
import { erasePauses } from './pausing.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { actorOf } from './actor.ts'
export { codeForm, codeSentence, codeTitle, codeWords } from './code-words.ts'
export { firstNameField } from './naming.ts'
export { endPostingPause, pausePosting, postingRefusal } from './pausing.ts'
export { emailField, type Reach, reachOf } from './reach.ts'
export { ownPath, personWith } from './signing-in.ts'
export { handOut } from './slips/handing.ts'
export { useSlip } from './slips/using.ts'
export {
  employeeLoginUrl,
  nameUrl,
  ownUrl,
  passkeyFirstUrl,
  signedInUrl,
  signedOutUrl,
  signInUrl,
  signOutUrl,
  slipsUrl,
  waysUrl,
} from './urls.ts'
export type { YoungSpan } from './young/span.ts'
export { isYoung, youngOf } from './young/young.ts'

export const people: Feature = {
  name: 'people',
  path: '/log-ind',
  routes,
  timetable: [
    { name: 'people.erase-codes', cron: '*/15 * * * *', run: eraseOldCodes },
    { name: 'people.erase-slips', cron: '20 3 * * *', run: eraseOldSlips },
    { name: 'people.erase-pauses', cron: '15 3 * * *', run: erasePauses },
  ],
  refusals,
}
