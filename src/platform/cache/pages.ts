import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import type pg from 'pg'
import type { Web } from '../http.tsx'
import { recordsVersion } from './index.ts'

interface Kept {
  etag: string
  plain: Answer
  /** Packed the first time somebody asks for it so. */
  packed: Answer | null
}

interface Answer {
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
}

interface Asked {
  isAnonymous(request: Request): boolean
  /** Everything an anonymous answer depends on: the address and the language. */
  keyOf(request: Request): string
}

const MOST = 200
const pack = promisify(gzip)

/**
 * Keeps whole anonymous pages and feeds until something is recorded or the minute turns.
 * Comes first of all, so that a kept page costs one shared question and nothing else.
 */
export function pageCache(pool: pg.Pool, asked: Asked, now: () => Temporal.Instant) {
  const records = recordsVersion(pool)
  const pages = new Map<string, Kept>()
  let current = ''

  return createMiddleware<Web>(async (c, next) => {
    const request = c.req.raw
    if (c.req.method !== 'GET' || !asked.isAnonymous(request)) return next()
    const minute = Math.floor(now().epochMilliseconds / 60_000)
    const edition = `${await records()} ${minute}`
    if (edition !== current) pages.clear()
    current = edition

    const key = asked.keyOf(request)
    const kept = pages.get(key)
    if (kept) return answer(request, kept)

    await next()
    const fresh = await keepable(c.res)
    if (!fresh) return
    // Something may have been recorded while this page was made: then it is not kept.
    if (edition === current) {
      if (pages.size >= MOST) pages.clear()
      pages.set(key, fresh)
    }
    c.res = await answer(request, fresh)
  })
}

/** Whether an answer may be kept: whole, for everybody, and text. */
export function isKeepable({ status, headers }: Response): boolean {
  if (status !== 200 || headers.has('set-cookie')) return false
  if (headers.get('cache-control')?.includes('no-store')) return false
  return /^(text|application\/atom)/.test(headers.get('content-type') ?? '')
}

async function keepable(response: Response): Promise<Kept | null> {
  if (!isKeepable(response)) return null
  const body = new Uint8Array(await response.arrayBuffer())
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    ...Object.fromEntries(response.headers),
    etag,
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding, accept-language, cookie',
  }
  return { etag, plain: { body, headers }, packed: null }
}

async function answer({ headers: asked }: Request, kept: Kept): Promise<Response> {
  const { etag, plain } = kept
  if (asked.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers: plain.headers })
  if (!asked.get('accept-encoding')?.includes('gzip')) return respond(plain)
  kept.packed ??= {
    body: new Uint8Array(await pack(plain.body)),
    headers: { ...plain.headers, 'content-encoding': 'gzip' },
  }
  return respond(kept.packed)
}

const respond = ({ body, headers }: Answer) => new Response(body, { headers })
