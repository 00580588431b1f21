import { sql } from 'kysely'
import { readConfig } from '#platform/config/index.ts'
import { JOB, type Outside, REACTION } from '#platform/jobs/index.ts'
import { runner } from '#platform/jobs/working.ts'
import { deliverWaiting, openMailer } from '#platform/mail/index.ts'
import { digest, openSigner } from '#platform/secret.ts'
import type { Role } from '#platform/work.ts'
import { buildApp } from '../src/app.tsx'
import { featuresFor } from '../src/features.ts'
import { given } from './given.ts'
import { emptyAfterTest } from './support/emptying.ts'
import { page } from './support/house-rules.ts'
import { queueOf } from './support/queue.ts'
import { recordingRule } from './support/recording.ts'
import { ownDatabase } from './support/server.ts'

export { page }

/** Sunday 22 November 2026, 11.00 in Denmark. */
export const NOON = Temporal.Instant.from('2026-11-22T10:00:00Z')

export interface WorldOptions {
  env?: Record<string, string>
}

type Fields = Record<string, string | string[]>

/** What a transaction is made of; and once a minute it is written that somebody was seen. */
const uncounted =
  /^(begin|commit|rollback|update "session" set "seen_at"|select count\(\*\)::int as count from event$)/

/**
 * The real application on a real database, emptied. `visit` and `post` act as nobody; `as` gives
 * the same for a person. Time stands still until `at` is moved.
 */
export async function world({ env = {} }: WorldOptions = {}) {
  const { database, connection, statements } = await ownDatabase()
  const { db } = database
  await emptyAfterTest(db)
  const time = { at: NOON }
  const config = readConfig({ ...env })
  const features = featuresFor(config)
  const { boss, jobs } = await queueOf(connection, features)
  await sql`delete from pgboss.job where name in (${REACTION}, ${JOB})`.execute(db)
  const mailer = await openMailer(config, db)
  const signer = await openSigner(db, () => time.at)
  const { pool } = database
  const deps = { config, db, pool, jobs, mailer, signer, now: () => time.at }
  const app = buildApp(deps, features)
  const run = runner(features, deps)
  const cookie = config.baseUrl.startsWith('https:') ? '__Host-medklang' : 'medklang'
  const recorded = recordingRule(database.pool, features)

  const client = (cookie: string) => {
    const ask = (path: string, init: RequestInit = {}) => {
      statements.length = 0
      const headers = new Headers(init.headers)
      if (cookie) headers.set('cookie', cookie)
      return app.request(new URL(path, config.baseUrl).href, { ...init, headers })
    }
    return {
      get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
      visit: (path: string) => page(ask(path)),
      post: async (path: string, fields: Fields | FormData = {}) => {
        const body = fields instanceof FormData ? fields : formBody(fields)
        return recorded(path, () =>
          ask(path, { method: 'POST', body, headers: { origin: config.baseUrl } }),
        )
      },
    }
  }

  const cookieOf = async (personId: string) => `${cookie}=${await signIn(deps, personId)}`

  return {
    db,
    app,
    deps,
    time,
    config,
    given: given(deps),
    /** How many statements the last request made, transactions' begin and commit left out. */
    statements: () => statements.filter((one) => !uncounted.test(one)),
    ...client(''),
    /** The same client, signed in as the person. */
    as: async (personId: string) => client(await cookieOf(personId)),
    /** What the person's browser sends. */
    cookieOf,
    /** A client that sends this cookie. */
    withCookie: client,
    /** Does all that waits in the queue, and what that leads to; sends what is to be sent. */
    async settle() {
      const settled = async (queue: typeof REACTION | typeof JOB) => {
        const options = { batchSize: 50, ignoreStartAfter: true }
        const waiting = await boss.fetch<{ name: string }>(queue, options)
        if (waiting.length === 0) return true
        for (const job of waiting) await run(queue, job.data)
        const ids = waiting.map(({ id }) => id)
        await boss.complete(queue, ids)
        return false
      }
      let quiet = false
      while (!quiet) quiet = (await settled(REACTION)) && (await settled(JOB))
      await deliverWaiting(deps)
    },
    /** Messages in the order they were put in the outbox. */
    outbox: () => db.selectFrom('message').selectAll().orderBy('number').execute(),
  }
}

async function signIn({ db, now }: Outside, personId: string) {
  const token = crypto.randomUUID()
  await db
    .insertInto('session')
    .values({
      token_hash: digest(token),
      person_id: personId,
      way: 'developer',
      roles: [],
      created_at: now(),
      seen_at: now(),
      expires_at: now().add({ hours: 24 }),
    })
    .execute()
  await sayWhatFor(db, personId, now())
  return token
}

/** An employee in a test has said what they read for, unless the test is about that. */
const sayWhatFor = (db: Outside['db'], personId: string, now: Temporal.Instant) =>
  sql`
    insert into service_session (id, person_id, role, purpose, words, started_at, ends_at)
    select substr(md5(random()::text), 1, 12), person_id, min(role), 'help', '', ${now},
      ${now.add({ hours: 24 })}
    from person_role
    where person_id = ${personId}
      and role in ('bridge-builder', 'platform-host', 'coordinator')
      and not exists (
        select from service_session where person_id = ${personId} and ends_at > ${now})
    group by person_id`.execute(db)

function formBody(fields: Fields) {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one)
  return body
}

export type { Role }
