import type { OidcProvider } from '../config/oidc.ts'
import { type Errand, LoginFailed } from '../errand/index.ts'
import { failureOf } from './failing.ts'
import { type Reached, reach, TOLERANCE } from './provider.ts'

/** What a provider says of somebody, for the moment it is read and no longer. */
export interface Said {
  issuer: string
  subject: string
  claims: Readonly<Record<string, unknown>>
}

interface Asking {
  errand: Errand
  /** Where they come back to; registered with the provider. */
  backTo: string
  now: Temporal.Instant
}

/** Where to send somebody: authorization code with PKCE, state and nonce. Throws LoginFailed. */
export const askWho = (
  provider: OidcProvider,
  { errand, backTo, now }: Asking,
  parameters: { scope: string } & Readonly<Record<string, string>>,
): Promise<string> =>
  told(provider, now, async ({ oidc, config }) => {
    const url = oidc.buildAuthorizationUrl(config, {
      ...parameters,
      redirect_uri: backTo,
      code_challenge: await oidc.calculatePKCECodeChallenge(errand.secret('verifier')),
      code_challenge_method: 'S256',
      state: errand.key,
      nonce: errand.secret('nonce'),
    })
    return url.href
  })

/**
 * Who came back. `more` asks the provider's own page about them too, for what is not in the token.
 * Throws LoginFailed when anything does not hold: state, nonce, issuer, audience, times, signature.
 */
export const hearWho = (
  provider: OidcProvider,
  { errand, backTo, now }: Asking,
  answer: URLSearchParams,
  { more }: { more: boolean },
): Promise<Said> =>
  told(provider, now, async ({ oidc, config }) => {
    const url = new URL(backTo)
    url.search = answer.toString()
    const tokens = await oidc.authorizationCodeGrant(config, url, {
      pkceCodeVerifier: errand.secret('verifier'),
      expectedState: errand.key,
      expectedNonce: errand.secret('nonce'),
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    // The library lets a token from the future through.
    const made = claims && Temporal.Instant.fromEpochMilliseconds(claims.iat * 1000)
    if (!made || Temporal.Instant.compare(made, now.add({ seconds: TOLERANCE })) > 0)
      throw new LoginFailed('not-valid')
    const asks = more && config.serverMetadata().userinfo_endpoint !== undefined
    const info = asks ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub) : {}
    return { issuer: claims.iss, subject: claims.sub, claims: { ...info, ...claims } }
  })

/** Where one is signed out there as well, or null where the provider has no such page. Throws LoginFailed. */
export const signOutThere = (
  provider: OidcProvider,
  { backTo, now }: { backTo: string; now: Temporal.Instant },
): Promise<string | null> =>
  told(provider, now, async ({ oidc, config }) =>
    config.serverMetadata().end_session_endpoint === undefined
      ? null
      : oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo }).href,
  )

async function told<T>(
  provider: OidcProvider,
  now: Temporal.Instant,
  task: (reached: Reached) => Promise<T>,
): Promise<T> {
  try {
    return await task(await reach(provider, now))
  } catch (error) {
    throw failureOf(error)
  }
}
