import type { Context } from 'hono'
import type { Web } from '../http.tsx'
import { liveOn, type Sent, type Watched } from './index.ts'

interface Looking<T> {
  id: string
  looker: string
  show(thing: T): Sent
}

/** Seconds until it is worth asking again where too many look. */
const LATER = '30'

/** Answers with a stream: the parts of a page, each time what is watched has changed. */
export function streamOf<T>(c: Context<Web>, watched: Watched<T>, looking: Looking<T>): Response {
  c.header('cache-control', 'no-store')
  if (c.req.method === 'HEAD') return c.body(null)
  const { network } = c.env
  const body = liveOn(c.var.db).look(watched, { ...looking, network, seen: seenBy(c) })
  if (!body) return c.body(null, 503, { 'retry-after': LATER })
  c.header('content-type', 'text/event-stream; charset=utf-8')
  c.header('x-accel-buffering', 'no')
  return c.body(body)
}

/** A browser that comes back says what it got last; one that comes says what its page shows. */
function seenBy(c: Context<Web>): number {
  const said = c.req.header('last-event-id') ?? c.req.query('fra')
  return said && /^\d{1,9}$/.test(said) ? Number(said) : -1
}
