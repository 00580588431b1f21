import type { OidcLogin } from '#platform/config/oidc.ts'
import type { SamlLogin } from '#platform/config/saml.ts'
import type { Said } from '#platform/oidc/index.ts'
import type { SamlSaid } from '#platform/saml/index.ts'
import { type Employee, firstNameFrom, rolesFrom } from './knowing.ts'
import { firstNameIn } from './names.ts'
import { PRIVILEGES, privilegesIn } from './privileges.ts'

export const employeeByOidc = (
  { issuer, subject, claims }: Said,
  { rolesClaim, roles }: OidcLogin,
): Employee => ({
  issuer,
  subject,
  firstName: firstNameFrom(claims.given_name, claims.name),
  roles: rolesFrom([claims[rolesClaim]].flat(), roles),
})

export const employeeBySaml = (
  { issuer, subject, attributes }: SamlSaid,
  { roles, scope }: SamlLogin,
): Employee => ({
  issuer,
  subject,
  firstName: firstNameFrom(firstNameIn(attributes)),
  roles: rolesFrom(privilegesIn(attributes[PRIVILEGES], scope), roles),
})
