import type { Feature } from '#platform/feature.ts'
import { reactions } from './notices.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'

export { housesUrl } from './urls.ts'

/** A place's own yes: before it, nobody reads that an invitation is there. */
export const placeYes: Feature = {
  name: 'place-yes',
  path: '/mit/huse',
  routes,
  refusals,
  reactions,
}
