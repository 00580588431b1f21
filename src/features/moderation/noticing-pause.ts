import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { digest } from '#platform/secret.ts'
import type { Work } from '#platform/work.ts'

/** How an address is known again without being kept. */
export const addressHash = (email: string) => digest(email).toString('hex')
export const hashOf = sql<string>`encode(sha256(convert_to(email, 'UTF8')), 'hex')`

/** Somebody cannot report anything until then, but what hurts children. */
export async function pauseNoticing({ db }: Work, hash: string, until: Temporal.Instant) {
  await db
    .insertInto('noticing_pause')
    .values({ address_hash: hash, until })
    .onConflict((conflict) => conflict.column('address_hash').doUpdateSet({ until }))
    .execute()
}

export async function endNoticingPause({ db }: Work, hash: string) {
  await db.deleteFrom('noticing_pause').where('address_hash', '=', hash).execute()
}

/** Why somebody with the address can report nothing just now, or null. */
export async function noticingRefusal(db: Db | Tx, email: string, now: Temporal.Instant) {
  const pause = await db
    .selectFrom('noticing_pause')
    .select('until')
    .where('address_hash', '=', addressHash(email))
    .where('until', '>', now)
    .executeTakeFirst()
  return pause ? 'noticing-paused' : null
}

export const erasePauses = ({ db, now }: Outside) =>
  db.deleteFrom('noticing_pause').where('until', '<=', now()).execute()
