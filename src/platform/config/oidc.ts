import { type Environment, wordsIn, wrongUrl } from './checks.ts'
import { type RoleMap, readRoles, wrongRoles } from './roles.ts'

/** A provider of OpenID Connect, and what it knows us by. */
export interface OidcProvider {
  issuer: string
  clientId: string
  clientSecret: string
}

/** The municipality's own login for employees, by OpenID Connect. */
export interface OidcLogin extends OidcProvider {
  scope: string
  /** The claim that roles are read from. */
  rolesClaim: string
  roles: RoleMap
  /** How strongly somebody must have signed in there: one of these `acr`; empty where any will do. */
  acr: string[]
}

/** Nothing where `<prefix>_ISSUER` is not set; else a sentence for each part that is not right. */
export function wrongProvider(env: Environment, prefix: 'OIDC' | 'MITID'): string[] {
  if (!env[`${prefix}_ISSUER`]) return []
  const protocols = env.NODE_ENV === 'production' ? ['https:'] : ['https:', 'http:']
  const missing = (name: string) =>
    env[name] ? [] : [`${name} is missing. The one who runs the login gives it.`]
  return [
    ...wrongUrl(env, `${prefix}_ISSUER`, protocols),
    ...missing(`${prefix}_CLIENT_ID`),
    ...missing(`${prefix}_CLIENT_SECRET`),
  ]
}

export const readProvider = (env: Environment, prefix: 'OIDC' | 'MITID'): OidcProvider => ({
  issuer: env[`${prefix}_ISSUER`] ?? '',
  clientId: env[`${prefix}_CLIENT_ID`] ?? '',
  clientSecret: env[`${prefix}_CLIENT_SECRET`] ?? '',
})

export const wrongOidc = (env: Environment): string[] => [
  ...wrongProvider(env, 'OIDC'),
  ...(env.OIDC_ISSUER ? wrongRoles(env, 'OIDC_ROLES') : []),
]

export const readOidc = (env: Environment): OidcLogin | null =>
  env.OIDC_ISSUER
    ? {
        ...readProvider(env, 'OIDC'),
        scope: env.OIDC_SCOPE || 'openid profile',
        rolesClaim: env.OIDC_ROLES_CLAIM || 'roles',
        roles: readRoles(env.OIDC_ROLES),
        acr: wordsIn(env.OIDC_ACR),
      }
    : null
