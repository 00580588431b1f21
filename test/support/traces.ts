import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

interface Column {
  schema: string
  table: string
  name: string
  type: string
}

/**
 * Every column, of ours and of the queue, in which something matches: text, JSON, lists, search
 * words and bytes are all read as text. Gives `table.column` with the first of what was found.
 */
export async function tracesOf(db: Db, pattern: string): Promise<string[]> {
  const { rows: columns } = await sql<Column>`
    select table_schema as schema, table_name as table, column_name as name, data_type as type
    from information_schema.columns
    join pg_tables on schemaname = table_schema and tablename = table_name
    where table_schema in ('public', 'pgboss')
    order by 1, 2, 3`.execute(db)
  const found: string[] = []
  for (const { schema, table, name, type } of columns) {
    const column = sql.ref(name)
    const words = type === 'bytea' ? sql`encode(${column}, 'escape')` : sql`${column}::text`
    const { rows } = await sql<{ words: string }>`
      select ${words} as words from ${sql.table(`${schema}.${table}`)}
      where ${words} ~* ${pattern} limit 1`.execute(db)
    if (rows[0]) found.push(`${table}.${name}: ${rows[0].words.slice(0, 300)}`)
  }
  return found
}
