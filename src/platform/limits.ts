import { AsyncLocalStorage } from 'node:async_hooks'
import { createHmac } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from './database/index.ts'
import { ownKey } from './secret.ts'

declare module './database/tables.ts' {
  interface Tables {
    attempt: {
      /** Not personal: a digest of who tries what, made with a key of our own. Erased when it may be tried again. */
      key: string
      points: number
      /** Milliseconds since 1970, as rate-limiter-flexible counts. */
      expire: string
    }
    /** Written by a process from before `attempt`, while both run. */
    rate_limit: {
      /** Personal: may hold the address that tries. Purpose: to slow down who tries too often. Erased within two hours. */
      what: string
      count: number
      resets_at: Temporal.Instant
    }
  }
}

export interface Limit {
  most: number
  minutes: number
}

/** Why it must wait, or null: at most `most` of `what` in `minutes`, counted across processes. */
export async function limitReached(
  db: Db,
  what: string,
  { most, minutes, now }: Limit & { now: Temporal.Instant },
): Promise<'too-many' | null> {
  const limiter = new RateLimiterPostgres({
    ...{ storeClient: clientOn(db, now, minutes), storeType: 'client', tableName: 'attempt' },
    ...{ tableCreated: true, clearExpiredByTimeout: false, keyPrefix: '' },
    ...{ points: most, duration: minutes * 60 },
  })
  try {
    await limiter.consume(await nameless(db, what))
    return null
  } catch (problem) {
    if (!(problem instanceof RateLimiterRes)) throw problem
    const wait = waits.getStore()
    if (wait) wait.until = now.add({ milliseconds: problem.msBeforeNext })
    return 'too-many'
  }
}

const waits = new AsyncLocalStorage<{ until: Temporal.Instant | null }>()

/** Runs `task`, and gives until when one must wait where a limit was reached in it. */
export async function waitAfter(task: () => Promise<unknown>): Promise<Temporal.Instant | null> {
  const wait = { until: null as Temporal.Instant | null }
  await waits.run(wait, task)
  return wait.until
}

interface Statement {
  text: string
  values: [key: string, points: number, ...times: number[]]
}

/** The library asks the machine what time it is; here it is the time that was handed in. */
function clientOn(db: Db, now: Temporal.Instant, minutes: number) {
  const at = now.epochMilliseconds
  return {
    async query({ text, values: [key, points] }: Statement) {
      const compiled = CompiledQuery.raw(text, [key, points, at + minutes * 60_000, at])
      const { rows } = await db.executeQuery<{ points: number; expire: string }>(compiled)
      const toGo = ({ expire }: { expire: string }) => Number(expire) - at
      return { rows: rows.map((row) => ({ ...row, expire: Date.now() + toGo(row) })) }
    },
  }
}

const keys = new WeakMap<Db, Promise<Buffer>>()

/** The same for the same words, and telling nobody what they were. */
async function nameless(db: Db, what: string): Promise<string> {
  const known = keys.get(db) ?? ownKey(db, 'limits')
  keys.set(db, known)
  const key = await known.catch((error) => {
    keys.delete(db)
    throw error
  })
  return createHmac('sha256', key).update(what).digest('base64url')
}
