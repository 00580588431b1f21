import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import Provider, { type Configuration } from 'oidc-provider'
import { closeLater } from './closing.ts'
import { visitor } from './oidc-visitor.ts'

type Claims = Record<string, unknown>

export const CLIENT = { id: 'medklang', secret: 'hemmelig-hemmelig-hemmelig-hemmelig' }

/**
 * A real provider of OpenID Connect on this machine. Whoever comes is signed in as `said.sub`
 * at once; it can go away and come back, change its keys, and say what it should not.
 */
export async function loopbackProvider(redirects: string[], said: Claims = { sub: 'aase' }) {
  let server: Server | null = null
  let key = firstKey
  let port = 0
  const here = {
    said,
    /** What is wrong with the next tokens. */
    bend: (claims: Claims): Claims => claims,
    signWith: null as null | ReturnType<typeof newKey>,
    asked: [] as string[],
    issuer: '',
    stop: async () => {
      const stopping = server
      server = null
      if (!stopping) return
      stopping.closeAllConnections()
      await new Promise((done) => stopping.close(done))
    },
    start: async () => {
      const provider = new Provider(
        here.issuer || 'http://127.0.0.1',
        settings(redirects, key, here),
      )
      provider.use(async (ctx, next) => {
        here.asked.push(ctx.path)
        if (ctx.path.startsWith('/interaction/')) {
          const result = { login: { accountId: String(here.said.sub) } }
          await provider.interactionFinished(ctx.req, ctx.res, result)
          return
        }
        await next()
        const body = ctx.body as { id_token?: string } | undefined
        if (body?.id_token) body.id_token = bent(body.id_token, here.signWith ?? key, here.bend)
      })
      server = provider.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
    /** New keys, as a provider has them now and then. */
    changeKeys: async () => {
      key = newKey()
      await here.stop()
      await here.start()
    },
    /** A browser goes where it was sent, signs in, and is sent back: gives where to. */
    signIn: (url: string | null) => visitor(here.issuer)(url ?? ''),
  }
  const free = (await import('node:net')).createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  port = (free.address() as { port: number }).port
  await new Promise((done) => free.close(done))
  here.issuer = `http://127.0.0.1:${port}`
  await here.start()
  closeLater(here.stop)
  return here
}

/** What time the provider thinks it is. */
export const providersClock = () => Temporal.Now.instant()

export function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid: crypto.randomUUID(), use: 'sig' }
}

/** Making one takes a while, so that the providers of a run begin with the same. */
const firstKey = newKey()

const settings = (
  redirect_uris: string[],
  key: ReturnType<typeof newKey>,
  here: { said: Claims },
): Configuration => ({
  clients: [
    {
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      redirect_uris,
      post_logout_redirect_uris: ['http://localhost:3000/'],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  jwks: { keys: [key] } as never,
  cookies: { keys: ['loopback'] },
  conformIdTokenClaims: false,
  scopes: ['openid', 'profile', 'minimal', 'age_verify:16'],
  claims: {
    openid: ['sub'],
    profile: ['given_name', 'name', 'roles', 'birthdate', 'dk.cpr', 'mitid.uuid'],
    minimal: ['idbrokerdk_age_verified'],
  },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  ttl: {
    AccessToken: 600,
    AuthorizationCode: 60,
    IdToken: 300,
    Interaction: 600,
    Session: 600,
    Grant: 600,
  },
  findAccount: (_, accountId) => ({
    accountId,
    claims: async () => ({ ...here.said, sub: accountId }),
  }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      accountId: oidc.session?.accountId as string,
      clientId: CLIENT.id,
    })
    grant.addOIDCScope('openid profile minimal age_verify:16')
    await grant.save()
    return grant
  },
})

/** The same token with other claims, signed anew. */
function bent(token: string, key: ReturnType<typeof newKey>, bend: (claims: Claims) => Claims) {
  const [, payload = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = `${part({ alg: 'RS256', typ: 'JWT', kid: key.kid })}.${part(bend(claims))}`
  const privateKey = createPrivateKey({ key: key as never, format: 'jwk' })
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`
}
