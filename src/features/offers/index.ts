import type { Feature } from '#platform/feature.ts'
import { routes as directoryRoutes } from './exchange/routes.tsx'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { offersForQuery } from './queries.ts'
export { addOffer } from './saving.ts'
export { putBackOffer, removeOffer, takeDown as takeDownOffer } from './taking-down.ts'
export { directoryCsvUrl, directoryJsonUrl, directoryUrl, offerUrl } from './urls.ts'

export const offers: Feature = { name: 'offers', path: '/tilbud', routes }

/** The whole directory, taken out and brought in: at an address of its own. */
export const directory: Feature = {
  name: 'directory',
  path: '/vejviser',
  routes: directoryRoutes,
  refusals,
}
