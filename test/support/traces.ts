import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

interface Table {
  schema: string
  name: string
  /** Columns of bytes, which are read as the text they may hold. */
  bytes: string[]
}

/**
 * Every column, of ours and of the queue, in which something matches: text, JSON, lists, search
 * words and bytes are all read as text. Gives `table.column` with what was found.
 */
export async function tracesOf(db: Db, pattern: string): Promise<string[]> {
  const { rows: tables } = await sql<Table>`
    select schemaname as schema, tablename as name,
      array(select column_name::text from information_schema.columns
        where table_schema = schemaname and table_name = tablename and data_type = 'bytea') as bytes
    from pg_tables where schemaname in ('public', 'pgboss')
    order by 1, 2`.execute(db)
  const found: string[] = []
  for (const { schema, name, bytes } of tables) {
    const read = sql.join(
      [
        sql`to_jsonb(one)`,
        ...bytes.map(
          (column) =>
            sql`jsonb_build_object(${sql.lit(column)}, encode(${sql.ref(`one.${column}`)}, 'escape'))`,
        ),
      ],
      sql` || `,
    )
    const { rows } = await sql<{ column: string; words: string }>`
      select distinct on (held.name) held.name as column, held.words
      from ${sql.table(`${schema}.${name}`)} as one, jsonb_each_text(${read}) as held (name, words)
      where held.words ~* ${pattern}`.execute(db)
    found.push(...rows.map(({ column, words }) => `${name}.${column}: ${words.slice(0, 300)}`))
  }
  return found
}
