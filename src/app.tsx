import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import type pg from 'pg'
import { mailInPath } from '#features/conversations/index.ts'
import { actorOf, signInUrl } from '#features/people/index.ts'
import { isKeepable, keepPages } from '#platform/cache/pages.ts'
import type { Config } from '#platform/config/index.ts'
import { isAway } from '#platform/database/away.ts'
import type { Db } from '#platform/database/index.ts'
import { whereFailed } from '#platform/failure.ts'
import type { Feature } from '#platform/feature.ts'
import { healthDoors } from '#platform/health/index.ts'
import type { Web } from '#platform/http.tsx'
import type { Jobs } from '#platform/jobs/index.ts'
import type { Mailer } from '#platform/mail/index.ts'
import { NotFound, Refused } from '#platform/refusal.ts'
import type { Signer } from '#platform/secret.ts'
import { sessionToken } from '#platform/session/index.ts'
import { watchedRequest } from '#platform/telemetry/index.ts'
import { SignInFirst } from '#platform/who.ts'
import { nobody } from '#platform/work.ts'
import { asset, coverPicture, worker } from './shell/assets.ts'
import { awayPage } from './shell/away-page.tsx'
import { render } from './shell/frame.tsx'
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

/** Which pattern a request went to, for whoever watches. A kept page went to none. */
const routes = new WeakMap<Request, string>()
const routeOf = (request: Request) => routes.get(request) ?? 'kept'

const MEGABYTE = 1024 * 1024
const self = ["'self'"]

/** The whole application as a function from request to answer. */
export function buildApp(deps: Deps, features: readonly Feature[]) {
  const app = buildRoutes(deps, features)
  const pages = keepPages(
    (request) => app.fetch(request),
    deps.pool,
    { isAnonymous, keyOf },
    deps.now,
  )
  const health = healthDoors(deps)
  const fetch = (request: Request) =>
    health.answer(request) ?? watchedRequest(request, pages, routeOf)
  return {
    fetch,
    /** Tells whoever asks that this process is about to stop; it answers until it is closed. */
    stopping: health.stop,
    /** The same for tests: a path instead of a request. */
    request: async (url: string, init?: RequestInit) => fetch(new Request(url, init)),
  }
}

function buildRoutes(deps: Deps, features: readonly Feature[]) {
  const app = new Hono<Web>()
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
    const asked = c.req.raw
    await next()
    routes.set(asked, routePath(c, -1))
  })
  app.use(speak)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: [...self, 'data:'],
        fontSrc: self,
        connectSrc: self,
        workerSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  app.use(compressUnkept)
  const ownForms = csrf({ origin: new URL(deps.config.baseUrl).origin })
  // A mail program's own button posts from nowhere; the signed link is what lets it in (RFC 8058).
  app.use((c, next) => (isMailProgram(c.req) ? next() : ownForms(c, next)))
  app.use(
    bodyLimit({
      maxSize: 12 * MEGABYTE,
      onError: (c) => problemPage(c as Context<Web>, 'tooLarge'),
    }),
  )
  app.use(async (c, next) => {
    const token = sessionToken(c)
    if (token) c.set('actor', await actorOf(deps.db, token, deps.now()))
    await next()
  })

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
  if (error instanceof SignInFirst) return c.redirect(signInUrl(pageOf(c)), 303)
  if (error instanceof NotFound) return problemPage(c, 'notFound')
  if (error instanceof Refused) {
    const sentence = features.map(({ refusals }) => refusals?.(error.reason)).find(Boolean)
    return problemPage(c, 'refused', sentence)
  }
  if (error instanceof HTTPException && error.status === 403) return problemPage(c, 'foreign')
  if (error instanceof HTTPException && error.status < 500) return problemPage(c, 'method')
  if (isAway(error)) {
    console.warn(`${c.req.method} ${c.req.routePath}: the database is away`)
    return awayPage(c)
  }
  console.error(`${c.req.method} ${c.req.routePath}: ${whereFailed(error)}`)
  return problemPage(c, 'failed')
}

/** The page to come back to after signing in: for a posted form, the page it stood on. */
function pageOf(c: Context<Web>) {
  if (c.req.method === 'GET') return c.req.path + new URL(c.req.url).search
  const from = c.req.header('referer')
  return from && URL.canParse(from) ? new URL(from).pathname : undefined
}
