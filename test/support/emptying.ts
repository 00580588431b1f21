import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { emptyEverything } from '../../scripts/emptying.ts'

const LARGE = 512 * 1024
const onlyAddedTo = ['event', 'event_link', 'day_seal']

/**
 * The same as `emptyEverything`, for a database with a test's few rows: to delete those takes a
 * tenth of the time of giving every table a new file. Triggers, and so references, rest meanwhile.
 */
export async function emptyAfterTest(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string; large: boolean }>`
    select quote_ident(relname) as name, pg_relation_size(oid) > ${LARGE} as large from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like 'kysely%' and relname <> 'secret' and pg_relation_size(oid) > 0`.execute(
    db,
  )
  if (rows.some(({ large }) => large)) return emptyEverything(db)
  const guarded = rows.map(({ name }) => name).filter((name) => onlyAddedTo.includes(name))
  const statements = [
    'set local session_replication_role = replica',
    ...guarded.map((table) => `alter table ${table} disable trigger append_only`),
    ...rows.map(({ name }) => `delete from ${name}`),
    ...guarded.map((table) => `alter table ${table} enable always trigger append_only`),
  ]
  await sql.raw(statements.join(';\n')).execute(db)
}
