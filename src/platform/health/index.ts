import type pg from 'pg'
import type { Jobs } from '../jobs/index.ts'
import type { Mailer } from '../mail/index.ts'
import { type Asks, answersWithin, shared } from './asking.ts'

interface LeansOn {
  pool: pg.Pool
  jobs: Jobs
  mailer: Mailer
}

const PATIENCE = 3000
/** A mail server is asked by signing in to it: not each time somebody comes by. */
const MAIL_KEPT = 30_000

/**
 * The two doors for machines that watch: `/healthz` says that the process lives, `/readyz` what it
 * can do. They stand before everything else: no session, no limits, nothing kept. Gives null for
 * other addresses.
 */
export function healthDoors({ pool, jobs, mailer }: LeansOn) {
  const asks: Asks = {
    database: shared(() => pool.query('select 1'), 0),
    queue: shared(() => jobs.check(), 0),
    mail: shared(() => mailer.check(), MAIL_KEPT),
  }
  let stopping = false

  return {
    /** From now on the process is not ready: whoever shares out requests sends them elsewhere. */
    stop() {
      stopping = true
    },
    answer(request: Request): Response | Promise<Response> | null {
      // Nearly all ask for something else: an address is taken apart for these two alone.
      if (!/\/(?:healthz|readyz)(?:\?|$)/.test(request.url)) return null
      const { pathname, searchParams } = new URL(request.url)
      if (pathname !== '/healthz' && pathname !== '/readyz') return null
      if (request.method !== 'GET' && request.method !== 'HEAD') return said(405, [])
      if (pathname === '/healthz') return said(200, ['process: ok'])
      if (stopping) return said(503, ['process: stopping'])
      return readiness(asks, searchParams.getAll('exclude'))
    },
  }
}

async function readiness(asks: Asks, without: readonly string[]) {
  const wanted = Object.entries(asks).filter(([name]) => !without.includes(name))
  const answers = await Promise.all(
    wanted.map(async ([name, ask]) => ({ name, ok: await answersWithin(PATIENCE, ask) })),
  )
  const ready = answers.every(({ ok }) => ok)
  return said(
    ready ? 200 : 503,
    answers.map(({ name, ok }) => `${name}: ${ok ? 'ok' : 'not'}`),
  )
}

const said = (status: number, lines: readonly string[]) =>
  new Response(lines.map((line) => `${line}\n`).join(''), {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
      ...(status === 503 && { 'retry-after': '10' }),
      ...(status === 405 && { allow: 'GET, HEAD' }),
    },
  })
