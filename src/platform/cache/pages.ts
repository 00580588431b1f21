import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import type { Db } from '../database/index.ts'
import type { Web } from '../http.tsx'
import { recordsVersion } from './index.ts'

interface Kept {
  body: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  type: string
  etag: string
}

const MOST = 200
const compress = promisify(gzip)

/**
 * Keeps whole anonymous pages and feeds until something is recorded or the minute turns.
 * `isAnonymous` and `keyOf` come from the app, which knows sessions and languages.
 */
export function pageCache(
  db: Db,
  app: { isAnonymous: (request: Request) => boolean; keyOf: (request: Request) => string },
  now: () => Temporal.Instant,
) {
  const records = recordsVersion(db)
  const pages = new Map<string, Kept>()
  let current = ''

  return createMiddleware<Web>(async (c, next) => {
    if (c.req.method !== 'GET' || !app.isAnonymous(c.req.raw)) return next()
    const minute = Math.floor(now().epochMilliseconds / 60_000)
    const edition = `${await records()} ${minute}`
    if (edition !== current) pages.clear()
    current = edition

    const key = app.keyOf(c.req.raw)
    const kept = pages.get(key)
    if (kept) return answer(c.req.raw, kept)

    await next()
    const fresh = await keepable(c.res)
    if (!fresh) return
    // Something may have been recorded while this page was made: then it is not kept.
    if (edition === current) {
      if (pages.size >= MOST) pages.clear()
      pages.set(key, fresh)
    }
    c.res = answer(c.req.raw, fresh, c.res.headers)
  })
}

async function keepable(response: Response): Promise<Kept | null> {
  const type = response.headers.get('content-type') ?? ''
  const isPrivate = response.headers.get('cache-control')?.includes('no-store')
  if (response.status !== 200 || isPrivate || response.headers.has('set-cookie')) return null
  if (!/^(text|application\/atom)/.test(type)) return null
  const body = new Uint8Array(await response.clone().arrayBuffer())
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, gzip: new Uint8Array(await compress(body)), type, etag }
}

function answer(request: Request, kept: Kept, others?: Headers): Response {
  const headers = new Headers(others)
  headers.set('etag', kept.etag)
  headers.set('cache-control', 'private, no-cache')
  headers.set('vary', 'accept-encoding, accept-language, cookie')
  if (request.headers.get('if-none-match')?.includes(kept.etag))
    return new Response(null, { status: 304, headers })
  headers.set('content-type', kept.type)
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? ''))
    return new Response(kept.body, { headers })
  headers.set('content-encoding', 'gzip')
  return new Response(kept.gzip, { headers })
}
