import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Db } from './database/index.ts'

declare module './database/tables.ts' {
  interface Tables {
    rate_limit: {
      /** Personal: may hold the address that tries. Purpose: to slow down who tries too often. Erased within two hours. */
      what: string
      count: number
      resets_at: Temporal.Instant
    }
  }
}

/** Why it must wait, or null: at most `most` of `what` in `minutes`, counted across processes. */
export async function limitReached(
  db: Db,
  what: string,
  { most, minutes, now }: { most: number; minutes: number; now: Temporal.Instant },
): Promise<'too-many' | null> {
  const until = now.add({ minutes })
  const { rows } = await sql<{ count: number }>`
    insert into rate_limit (what, count, resets_at) values (${what}, 1, ${until})
    on conflict (what) do update set
      count = case when rate_limit.resets_at < ${now} then 1 else rate_limit.count + 1 end,
      resets_at = case when rate_limit.resets_at < ${now}
        then excluded.resets_at else rate_limit.resets_at end
    returning count`.execute(db as Kysely<unknown>)
  return (rows[0]?.count ?? 0) > most ? 'too-many' : null
}
