import type { Config } from '#platform/config/index.ts'

/** Whom a passkey is made for: the host people visit, and no other. */
export function houseOf({ baseUrl }: Pick<Config, 'baseUrl'>) {
  const { hostname, origin } = new URL(baseUrl)
  return { rpName: 'Medklang', rpID: hostname, origin }
}

export type PasskeyHouse = ReturnType<typeof houseOf>

/** EdDSA, ES256 and RS256 (COSE): every browser has one of them. */
export const algorithms = [-8, -7, -257]

/** Loaded when somebody first uses a passkey: a process at rest knows nothing of it. */
export const webauthn = () => import('@simplewebauthn/server')
