import type { Feature } from '#platform/feature.ts'
import { endWithAssociation } from './ending.ts'
import { firstRoutes } from './first-routes.tsx'
import { reactions } from './notices.ts'
import { otherRoutes } from './other-routes.tsx'
import { refusals } from './refusals.ts'
import './events.ts'

export { answerAsked } from './answering.ts'
export { askToHost } from './asking.ts'
export { togetherUrl } from './urls.ts'

/** Hosting an invitation together: asking another association, its yes or no, stepping back. */
export const cohosting: Feature = {
  name: 'cohosting',
  path: '/invitationer',
  routes: firstRoutes,
  refusals,
  reactions: [...reactions, endWithAssociation],
}

/** What one's associations are asked to host, at one's own page. */
export const together: Feature = { name: 'together', path: '/mit/sammen', routes: otherRoutes }
