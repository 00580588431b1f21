import type { Feature } from '#platform/feature.ts'
import { eraseOldCodes } from './erasing.ts'
import { erasePauses } from './pausing.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { actorOf } from './actor.ts'
export { codeForm, codeSentence, codeTitle, codeWords } from './code-words.ts'
export { firstNameField } from './naming.ts'
export { endPostingPause, pausePosting, postingRefusal } from './pausing.ts'
export { emailField, ownPath } from './signing-in.ts'
export { ownUrl, signInUrl, signOutUrl } from './urls.ts'

export const people: Feature = {
  name: 'people',
  path: '/log-ind',
  routes,
  timetable: [
    { name: 'people.erase-codes', cron: '*/15 * * * *', run: eraseOldCodes },
    { name: 'people.erase-pauses', cron: '15 3 * * *', run: erasePauses },
  ],
}
