import type { Feature, Job } from '#platform/feature.ts'
import { routes as changingRoutes } from './changing/routes.tsx'
import { eraseOldDrafts } from './drafts/keeping.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { tellCancelled, tellOfCancelling } from './telling/cancelled.ts'
import { tellOfChange, tellOfChangeSoon, tellOfDatesSoon } from './telling/changed.ts'
import './tables.ts'

export { type Advice, advise, adviseGreeter } from './advice/index.ts'
export { adviceSentence } from './advice/words.ts'
export { editRefusal } from './changing/edit-draft.ts'
export type { Answers } from './drafts/answers.ts'
export { rememberDraft } from './drafts/cookie.ts'
export { startDraft } from './drafts/keeping.ts'
export { reviewEstimate } from './estimate.ts'
export { preparePicture } from './pictures/preparing.ts'
export { editUrl, postUrl, stepUrl } from './urls.ts'

export const posting: Feature = {
  name: 'posting',
  path: '/opret',
  routes,
  timetable: [{ name: 'posting.erase-drafts', cron: '20 3 * * *', run: eraseOldDrafts }],
  refusals,
  reactions: [tellOfChangeSoon, tellOfDatesSoon, tellOfCancelling],
  jobs: [tellOfChange as Job<never>, tellCancelled as Job<never>],
}

/** Changing and cancelling, at the address of the invitation itself. */
export const changing: Feature = {
  name: 'changing',
  path: '/invitationer',
  routes: changingRoutes,
}
