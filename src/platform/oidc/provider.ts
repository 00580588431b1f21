import type { Configuration, ServerMetadata } from 'openid-client'
import type { OidcProvider } from '../config/oidc.ts'
import { anywhere, fetchOutside } from '../outbound/index.ts'

/** Loaded by the first who signs in so, and not before. */
const library = () => import('openid-client')

const KEEP_MINUTES = 60
const SECONDS = 5

/** How far, in seconds, the provider's clock may be from ours. */
export const TOLERANCE = 60

/** The provider is a setting, and may well stand inside the municipality's network. */
const ask = fetchOutside({
  mayReach: anywhere,
  mostBytes: 512 * 1024,
  milliseconds: SECONDS * 1000,
})

const discovered = new Map<string, { metadata: ServerMetadata; until: number }>()

/**
 * What the library needs to speak with the provider, under our clock. What the provider says of
 * itself is asked for when first needed and kept for an hour; a provider that is away is asked
 * again next time. Its keys are fetched for each sign-in, so that new ones work at once.
 */
export async function reach(provider: OidcProvider, now: Temporal.Instant) {
  const oidc = await library()
  const metadata = await metadataOf(provider.issuer, now)
  const client = {
    client_secret: provider.clientSecret,
    [oidc.clockSkew]: Math.round((now.epochMilliseconds - Date.now()) / 1000),
    [oidc.clockTolerance]: TOLERANCE,
  }
  const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const secret = ways.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(provider.clientSecret)
    : oidc.ClientSecretPost(provider.clientSecret)
  const config = new oidc.Configuration(metadata, provider.clientId, client, secret)
  config.timeout = SECONDS
  config[oidc.customFetch] = ask
  if (isPlain(provider.issuer)) oidc.allowInsecureRequests(config)
  oidc.enableNonRepudiationChecks(config)
  return { oidc, config }
}

export type Reached = { oidc: Awaited<ReturnType<typeof library>>; config: Configuration }

async function metadataOf(issuer: string, now: Temporal.Instant) {
  const kept = discovered.get(issuer)
  if (kept && kept.until > now.epochMilliseconds) return kept.metadata
  const oidc = await library()
  const execute = isPlain(issuer) ? [oidc.allowInsecureRequests] : []
  const config = await oidc.discovery(new URL(issuer), 'unused', undefined, oidc.None(), {
    execute,
    timeout: SECONDS,
    [oidc.customFetch]: ask,
  })
  const metadata = config.serverMetadata()
  const until = now.add({ minutes: KEEP_MINUTES }).epochMilliseconds
  discovered.set(issuer, { metadata, until })
  return metadata
}

/** The settings let it through outside production alone. */
const isPlain = (issuer: string) => issuer.startsWith('http:')
