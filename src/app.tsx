import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type pg from 'pg'
import { mailInPath } from '#features/conversations/index.ts'
import { samlUrl } from '#features/employee-login/index.ts'
import {
  actorOf,
  nameUrl,
  passkeyFirstUrl,
  signedInUrl,
  signInUrl,
} from '#features/people/index.ts'
import { purposeUrl } from '#features/readings/index.ts'
import { isKeepable, keepPages } from '#platform/cache/pages.ts'
import type { Config } from '#platform/config/index.ts'
import { isAway } from '#platform/database/away.ts'
import type { Db } from '#platform/database/index.ts'
import { doorOf } from '#platform/doors.ts'
import type { Feature } from '#platform/feature.ts'
import { healthDoors } from '#platform/health/index.ts'
import type { Web } from '#platform/http.tsx'
import type { Jobs } from '#platform/jobs/index.ts'
import { beginLive } from '#platform/live/index.ts'
import { log } from '#platform/log/index.ts'
import type { Mailer } from '#platform/mail/index.ts'
import { NotFound, Refused } from '#platform/refusal.ts'
import type { Signer } from '#platform/secret.ts'
import { sessionToken } from '#platform/session/index.ts'
import { watchedRequest } from '#platform/telemetry/index.ts'
import { NameFirst, PasskeyFirst, PurposeFirst, SignInFirst } from '#platform/who.ts'
import { nobody } from '#platform/work.ts'
import { type Arrival, countKept, tell } from './answering.ts'
import {
  type Connection,
  limitPosting,
  limitReading,
  limitSize,
  plainAddress,
  readingLimit,
  withoutNul,
} from './guarding.ts'
import { asset, coverPicture, worker } from './shell/assets.ts'
import { awayPage } from './shell/away-page.tsx'
import { render } from './shell/frame.tsx'
import { strictHeaders } from './shell/headers.ts'
import { heldForm } from './shell/held-form.tsx'
import { chooseLanguage, languageOf, speak } from './shell/language.ts'
import { problemPage } from './shell/problem-page.tsx'

export interface Deps {
  config: Config
  db: Db
  pool: pg.Pool
  jobs: Jobs
  mailer: Mailer
  signer: Signer
  now: () => Temporal.Instant
}

/** The whole application as a function from request to answer. */
export function buildApp(deps: Deps, features: readonly Feature[]) {
  const app = buildRoutes(deps, features)
  const made = (request: Request, arrival: Arrival) =>
    tell(request, arrival, (env) => app.fetch(request, env))
  const pages = keepPages(made, deps.pool, { isAnonymous, keyOf }, deps.now)
  const health = healthDoors(deps)
  const live = beginLive(deps.db)
  const reading = readingLimit(deps.config)
  const answered = async (request: Request, connection?: Connection) => {
    const arrival: Arrival = await reading(request, connection)
    const response = await watchedRequest(
      request,
      () => (arrival.waitSeconds === undefined ? pages : made)(request, arrival),
      () => arrival.route ?? 'kept',
    )
    if (!arrival.id) countKept()
    return response
  }
  const answer = (request: Request, connection?: Connection) =>
    health.answer(request) ?? answered(withoutNul(request), connection)
  return {
    fetch: answer,
    /** Tells whoever asks that this process is about to stop, and ends the streams; it answers until it is closed. */
    stopping() {
      health.stop()
      live.end()
    },
    /** The same for tests: a path instead of a request. */
    request: async (url: string, init?: RequestInit, connection?: Connection) =>
      answer(new Request(url, init), connection),
  }
}

function buildRoutes(deps: Deps, features: readonly Feature[]) {
  const app = new Hono<Web>()
  app.use(strictHeaders(deps.config))
  app.use((c, next) => {
    c.env.route = doorOf(c).name
    return next()
  })
  app.get('/aktiver/:name', asset)
  app.get('/billede/:name', coverPicture)
  app.get('/sw.js', worker)

  app.use(async (c, next) => {
    c.set('config', deps.config)
    c.set('db', deps.db)
    c.set('jobs', deps.jobs)
    c.set('mailer', deps.mailer)
    c.set('signer', deps.signer)
    c.set('now', deps.now)
    c.set('actor', nobody)
    c.set('problems', {})
    render(c)
    await next()
  })
  app.use(speak)
  app.use(compressUnkept)
  app.use(limitReading)
  app.use(plainAddress)
  const ownForms = csrf({ origin: new URL(deps.config.baseUrl).origin })
  // A mail program's own button posts from nowhere; the signed link is what lets it in (RFC 8058).
  // An answer by SAML comes from the login's own page; its signature and our errand let it in.
  app.use((c, next) =>
    isMailProgram(c.req) || c.req.path === samlUrl ? next() : ownForms(c, next),
  )
  app.use(limitSize)
  app.use(async (c, next) => {
    const token = sessionToken(c)
    if (token) c.set('actor', await actorOf(deps.db, token, deps.now()))
    await next()
  })

  app.use(limitPosting)

  app.get('/sprog/:code', chooseLanguage)
  for (const { path, routes } of features) app.route(path, routes)
  app.notFound((c) => problemPage(c, knownMethods.has(c.req.method) ? 'notFound' : 'method'))
  app.onError((error, c) => failure(error, c, features))
  return app
}

/** Or a mail service that hands over answers: its secret lets it in. */
const isMailProgram = (request: Context['req']) =>
  (request.path.startsWith('/stop/') || request.path === mailInPath) &&
  request.header('origin') === undefined

const knownMethods = new Set(['GET', 'HEAD', 'POST'])

const packed = compress()

/** The cache packs what it keeps, once; the rest is packed here. */
const compressUnkept: MiddlewareHandler<Web> = async (c, next) => {
  await next()
  if (!isAnonymous(c.req.raw) || !isKeepable(c.res)) await packed(c, async () => {})
}

const isAnonymous = (request: Request) =>
  !/(?:^|; )(?:__Host-)?medklang=/.test(request.headers.get('cookie') ?? '')

const keyOf = (request: Request) => `${languageOf(request)} ${request.url}`

function failure(error: Error, c: Context<Web>, features: readonly Feature[]) {
  if (error instanceof SignInFirst) return signInFirst(c, signInUrl)
  if (error instanceof NameFirst) return signInFirst(c, nameUrl)
  if (error instanceof PasskeyFirst) return signInFirst(c, passkeyFirstUrl)
  if (error instanceof PurposeFirst) return c.redirect(purposeUrl(pageOf(c)), 303)
  if (error instanceof NotFound) return problemPage(c, 'notFound')
  if (error instanceof Refused) {
    const sentence = features.map(({ refusals }) => refusals?.(error.reason)).find(Boolean)
    return problemPage(c, 'refused', sentence)
  }
  if (error instanceof HTTPException && error.status === 403) return problemPage(c, 'foreign')
  if (error instanceof HTTPException && error.status < 500) return problemPage(c, 'method')
  const { id, route = 'none' } = c.env
  if (isAway(error)) {
    log.warn('The database is away', { id, method: c.req.method, route })
    return awayPage(c)
  }
  log.broken('failed', error, { id, method: c.req.method, route })
  return problemPage(c, 'failed')
}

/** To where one signs in; a form with words in it is held meanwhile, and can be sent again. */
const signInFirst = async (c: Context<Web>, url: (to?: string) => string) =>
  (await heldForm(c, url(signedInUrl))) ?? c.redirect(url(pageOf(c)), 303)

/** The page to come back to after signing in: for a posted form, the page it stood on. */
function pageOf(c: Context<Web>) {
  if (c.req.method === 'GET') return c.req.path + new URL(c.req.url).search
  const from = c.req.header('referer')
  return from && URL.canParse(from) ? new URL(from).pathname : undefined
}
