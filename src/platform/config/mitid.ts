import type { Environment } from './checks.ts'
import { type OidcProvider, readProvider, wrongProvider } from './oidc.ts'

/** A broker of MitID, by OpenID Connect. */
export interface MitId extends OidcProvider {
  /** What this broker wants to be asked besides, for example `idp_values=mitid`. */
  parameters: Readonly<Record<string, string>>
}

export function wrongMitId(env: Environment): string[] {
  const wrong = wrongProvider(env, 'MITID')
  if (wrong.length > 0 || !env.MITID_PARAMETERS) return wrong
  if (/^[\w.-]+=[^&=\s]*(&[\w.-]+=[^&=\s]*)*$/.test(env.MITID_PARAMETERS)) return []
  return ['MITID_PARAMETERS is not written as name=value, with & between.']
}

export const readMitId = (env: Environment): MitId | null =>
  env.MITID_ISSUER
    ? {
        ...readProvider(env, 'MITID'),
        parameters: Object.fromEntries(new URLSearchParams(env.MITID_PARAMETERS)),
      }
    : null
