import type { Feature } from '#platform/feature.ts'
import { refusalSentence } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { markVerified, proveAge } from './marking.ts'
export { mitIdUrl } from './urls.ts'

/** What MitID can confirm for those who want it: that one is oneself, and old enough. */
export const mitId: Feature = {
  name: 'mitid',
  path: '/mit/mitid',
  routes,
  refusals: refusalSentence,
}
