import { type Environment, wordsIn, wrongUrl } from './checks.ts'
import { privateKeyIn, publicKeysIn } from './keys.ts'
import { type RoleMap, readRoles, wrongRoles } from './roles.ts'

/** The municipality's own login for employees, by SAML 2.0. */
export interface SamlLogin {
  /** Where people are sent to sign in. */
  url: string
  /** What it calls itself, as the Issuer of all it sends. */
  issuer: string
  /** The keys it signs with, as PEM; two while it changes from one to the other. */
  keys: string[]
  /** Whom privileges must be given for, exactly as the Scope of a PrivilegeGroup. */
  scope: string
  /** The whole URI of each privilege, and the role it gives. */
  roles: RoleMap
  /** How strongly somebody must have signed in there: one of these levels; empty where any will do. */
  levels: string[]
  /** Our own pair: signs what we ask, and opens what is encrypted. */
  own: { key: string; certificate: string } | null
}

export function wrongSaml(env: Environment): string[] {
  if (!env.SAML_URL) return []
  const protocols = env.NODE_ENV === 'production' ? ['https:'] : ['https:', 'http:']
  return [
    ...wrongUrl(env, 'SAML_URL', protocols),
    ...(env.SAML_ISSUER ? [] : ['SAML_ISSUER is missing. It is the entityID of the login.']),
    ...(env.SAML_SCOPE ? [] : ['SAML_SCOPE is missing. It is whom privileges are given for.']),
    ...wrongRoles(env, 'SAML_ROLES'),
    ...wrongKeys(env),
    ...(env.OIDC_ISSUER
      ? ['SAML_URL and OIDC_ISSUER are both set. Employees have one login.']
      : []),
  ]
}

function wrongKeys({ SAML_CERT: theirs, SAML_OWN_KEY: key, SAML_OWN_CERT: own }: Environment) {
  const wrong: string[] = []
  if (!theirs || !publicKeysIn(theirs))
    wrong.push('SAML_CERT is missing or not a certificate. It is what the login signs with.')
  if (Boolean(key) !== Boolean(own))
    wrong.push('SAML_OWN_KEY and SAML_OWN_CERT are not both set. They belong together.')
  else if (key && own && !(privateKeyIn(key) && publicKeysIn(own)))
    wrong.push('SAML_OWN_KEY and SAML_OWN_CERT are not a private key and its certificate.')
  return wrong
}

export function readSaml(env: Environment): SamlLogin | null {
  if (!env.SAML_URL) return null
  const { SAML_OWN_KEY: ownKey, SAML_OWN_CERT: certificate } = env
  const key = ownKey ? privateKeyIn(ownKey) : null
  return {
    url: env.SAML_URL,
    issuer: env.SAML_ISSUER ?? '',
    keys: publicKeysIn(env.SAML_CERT ?? '') ?? [],
    scope: env.SAML_SCOPE ?? '',
    roles: readRoles(env.SAML_ROLES),
    levels: wordsIn(env.SAML_LEVELS),
    own: key && certificate ? { key, certificate } : null,
  }
}
