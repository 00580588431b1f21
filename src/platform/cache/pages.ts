import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type pg from 'pg'
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

type Fetch<E> = (request: Request, env: E) => Response | Promise<Response>

/**
 * Keeps whole anonymous pages and feeds until something is recorded or the minute turns.
 * Stands before the application, so that a kept page costs one shared question and little else.
 */
export function keepPages<E>(
  make: Fetch<E>,
  pool: pg.Pool,
  asked: Asked,
  now: () => Temporal.Instant,
) {
  const records = recordsVersion(pool)
  const pages = new Map<string, Kept>()
  let current = ''

  return async (request: Request, env: E): Promise<Response> => {
    if (request.method !== 'GET' || !asked.isAnonymous(request)) return make(request, env)
    const minute = Math.floor(now().epochMilliseconds / 60_000)
    // Without a database the application says so itself.
    const version = await records().catch(() => null)
    if (version === null) return make(request, env)
    const edition = `${version} ${minute}`
    if (edition !== current) pages.clear()
    current = edition

    const key = asked.keyOf(request)
    const kept = pages.get(key)
    if (kept) return answer(request, kept)

    const made = await make(request, env)
    const fresh = await keepable(made)
    if (!fresh) return made
    // Something may have been recorded while this page was made: then it is not kept.
    if (edition === current) {
      if (pages.size >= MOST) pages.clear()
      pages.set(key, fresh)
    }
    return answer(request, fresh)
  }
}

/** Whether an answer may be kept: whole, text, for everybody, and without a rule of its own. */
export function isKeepable({ status, headers }: Response): boolean {
  if (status !== 200 || headers.has('set-cookie')) return false
  if (headers.has('cache-control')) return false
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
