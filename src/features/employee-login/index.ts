import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './tables.ts'

export { samlUrl } from './urls.ts'

/** The municipality's own login for its employees, by OpenID Connect or SAML 2.0. */
export const employeeLogin: Feature = { name: 'employee-login', path: '/medarbejder', routes }
