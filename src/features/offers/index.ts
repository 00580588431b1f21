import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export type { OfferInput } from './offer-form.ts'
export { addOffer } from './saving.ts'
export { offersUrl, offerUrl } from './urls.ts'

export const offers: Feature = { name: 'offers', path: '/tilbud', routes }
