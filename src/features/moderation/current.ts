import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { stands } from './standing.ts'
import type { Kind } from './tables.ts'

/** One decision at a time is made about a thing: who comes second sees the first. */
export const holdThing = ({ db }: Pick<Work, 'db'>, kind: Kind, id: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`decide ${kind} ${id}`}))`.execute(db)

/** The decision that holds for a thing just now: the last one that stands, but for one. */
export const currentOn = (db: Db | Tx, kind: Kind, id: string, but = '') =>
  db
    .selectFrom('content_decision')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where('id', '<>', but)
    .where(stands)
    .orderBy('decided_at', 'desc')
    .limit(1)
    .executeTakeFirst()
