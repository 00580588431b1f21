import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

const onlyAddedTo = ['event', 'event_link', 'day_seal']

/**
 * Empties every table of ours; the key that signs links stays. For tests and the demo story: it
 * takes the guard off what is only added to, which the program itself never does.
 */
export async function emptyEverything(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not like 'kysely%' and table_name <> 'secret'`.execute(db)
  const each = (statement: (table: string) => string) => onlyAddedTo.map(statement)
  // Sent as one, so that it all happens or nothing does.
  const statements = [
    ...each((table) => `grant truncate on ${table} to current_user`),
    ...each((table) => `alter table ${table} disable trigger append_only`),
    `truncate ${rows.map(({ name }) => name).join(', ')} cascade`,
    ...each((table) => `alter table ${table} enable always trigger append_only`),
    ...each((table) => `revoke truncate on ${table} from current_user`),
  ]
  await sql.raw(statements.join(';\n')).execute(db)
}
