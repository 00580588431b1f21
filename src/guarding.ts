import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { doorOf } from '#platform/doors.ts'
import type { Web } from '#platform/http.tsx'
import { type Limit, limitReached, waitAfter } from '#platform/limits.ts'
import { networkOf } from '#platform/network.ts'
import { problemPage } from './shell/problem-page.tsx'
import { waitPage } from './shell/wait-page.tsx'

/** So often may one person, or one network where nobody is known, use a door. */
const AT_A_DOOR: Limit = { most: 200, minutes: 10 }
const WHERE_MESSAGES_ARE_SENT: Limit = { most: 60, minutes: 10 }
/** Some hundred telephones at a meeting share its network. */
const FROM_A_HALL: Limit = { most: 6000, minutes: 10 }
/** A school or a town hall reads from one network; a machine that reads everything asks for more. */
const READ_FROM_A_NETWORK = { points: 1200, duration: 60 }

const KILOBYTE = 1024
const MOST_BYTES = 256 * KILOBYTE
const MOST_BYTES_WITH_A_FILE = 12 * KILOBYTE * KILOBYTE

/** What the server knows of who asks. */
export interface Connection {
  incoming?: { socket?: { remoteAddress?: string | undefined } }
}

/** Counts what each network reads. In memory: it costs a page no statement, and a restart forgets it. */
export function readingLimit({ trustedProxies }: { trustedProxies: number }) {
  const limiter = new RateLimiterMemory(READ_FROM_A_NETWORK)
  return async (
    request: Request,
    connection: Connection = {},
  ): Promise<Pick<Web['Bindings'], 'network' | 'waitSeconds'>> => {
    const network = networkOf({
      socket: connection.incoming?.socket?.remoteAddress,
      forwarded: request.headers.get('x-forwarded-for'),
      trustedProxies,
    })
    if (network === null || request.method === 'POST') return { network }
    try {
      await limiter.consume(network)
      return { network }
    } catch (problem) {
      if (!(problem instanceof RateLimiterRes)) throw problem
      return { network, waitSeconds: Math.ceil(problem.msBeforeNext / 1000) }
    }
  }
}

/** A network that reads too much waits. */
export const limitReading: MiddlewareHandler<Web> = async (c, next) => {
  const { waitSeconds } = c.env
  if (waitSeconds === undefined) return next()
  return waitPage(c, c.var.now().add({ seconds: waitSeconds }))
}

/** Every door that is posted to has a limit of its own; whoever reaches it keeps the words typed. */
export const limitPosting: MiddlewareHandler<Web> = async (c, next) => {
  if (c.req.method !== 'POST') return next()
  const until = await waitAfter(async () => {
    if (!(await usedUp(c))) await next()
  })
  if (until === null) return
  if (!c.finalized) c.res = await waitPage(c, until)
  if (c.res.status === 429) c.header('retry-after', String(secondsUntil(c, until)))
}

async function usedUp(c: Context<Web>): Promise<boolean> {
  const { actor, db, now } = c.var
  const who = actor.id ?? c.env.network
  if (who === null) return false
  const { name, sends, fromAHall } = doorOf(c)
  const limit = sends ? WHERE_MESSAGES_ARE_SENT : fromAHall ? FROM_A_HALL : AT_A_DOOR
  return (await limitReached(db, `door ${name} ${who}`, { ...limit, now: now() })) !== null
}

const secondsUntil = (c: Context<Web>, until: Temporal.Instant) =>
  Math.max(1, Math.ceil(c.var.now().until(until).total('seconds')))

const tooLarge = (c: Context) => problemPage(c as Context<Web>, 'tooLarge')
const small = bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge })
const withFile = bodyLimit({ maxSize: MOST_BYTES_WITH_A_FILE, onError: tooLarge })

/** Much may be sent where a file is asked for, and only there. */
export const limitSize: MiddlewareHandler<Web> = (c, next) => {
  if (!bringsBody(c.req.raw)) return next()
  return (doorOf(c).takesFile ? withFile : small)(c, next)
}

const bringsBody = ({ method }: Request) => method !== 'GET' && method !== 'HEAD'

/** NUL is never meant: what somebody asks for is read without it, as a form is. */
export function withoutNul(request: Request): Request {
  if (!request.url.includes('%00')) return request
  const [path = '', ...query] = request.url.split('?')
  return new Request(`${path}?${query.join('?').replaceAll('%00', '')}`, request)
}

/** It cannot be stored either, so nothing of ours has an address with one in it. */
export const plainAddress: MiddlewareHandler<Web> = async (c, next) =>
  /%00|\0/.test(c.req.url) ? problemPage(c, 'notFound') : next()
