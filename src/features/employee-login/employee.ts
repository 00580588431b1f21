import type { OidcLogin } from '#platform/config/oidc.ts'
import type { SamlLogin } from '#platform/config/saml.ts'
import type { Said } from '#platform/oidc/index.ts'
import type { SamlSaid } from '#platform/saml/index.ts'
import { type Employee, firstNameFrom, rolesFrom } from './knowing.ts'
import { firstNameIn } from './names.ts'
import { PRIVILEGES, privilegesIn } from './privileges.ts'

/** Where a login says how sure it is of somebody: NSIS, and the older levels of OIO SAML 2. */
const LEVELS = ['https://data.gov.dk/concept/core/nsis/loa', 'dk:gov:saml:attribute:AssuranceLevel']

const isOneOf = (said: readonly unknown[], asked: readonly string[]): boolean =>
  asked.length === 0 || said.some((one) => typeof one === 'string' && asked.includes(one))

export const employeeByOidc = (
  { issuer, subject, claims }: Said,
  { rolesClaim, roles, acr }: OidcLogin,
): Employee => ({
  issuer,
  subject,
  firstName: firstNameFrom(claims.given_name, claims.name),
  roles: rolesFrom([claims[rolesClaim]].flat(), roles),
  isStrong: isOneOf([claims.acr], acr),
})

export const employeeBySaml = (
  { issuer, subject, attributes }: SamlSaid,
  { roles, scope, levels }: SamlLogin,
): Employee => ({
  issuer,
  subject,
  firstName: firstNameFrom(firstNameIn(attributes)),
  roles: rolesFrom(privilegesIn(attributes[PRIVILEGES], scope), roles),
  isStrong: isOneOf(
    LEVELS.flatMap((name) => attributes[name]),
    levels,
  ),
})
