import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export { phoneDeskUrl } from './urls.ts'

/** One search for those who answer the telephone. */
export const phoneDesk: Feature = { name: 'phone-desk', path: '/telefon', routes }
