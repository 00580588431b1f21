import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { stayingHome } from './staying-home.ts'

export interface Column {
  name: string
  type: string
  isIdentity: boolean
}

export interface Table {
  name: string
  columns: Column[]
}

/** Every table that leaves, those others point at first; of tables that point at each other, either. */
export async function tablesInOrder(db: Db | Tx): Promise<Table[]> {
  const { rows } = await sql<Table & { needs: string[] }>`
    select tablename as name,
      (select jsonb_agg(jsonb_build_object('name', column_name, 'type', udt_name,
          'isIdentity', is_identity = 'YES') order by ordinal_position)
        from information_schema.columns
        where table_schema = 'public' and table_name = tablename and is_generated = 'NEVER'
          and udt_name <> 'xid8') as columns,
      array(select distinct confrelid::regclass::text from pg_constraint
        where contype = 'f' and conrelid = quote_ident(tablename)::regclass
          and confrelid <> conrelid) as needs
    from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'
    order by tablename`.execute(db)
  return sorted(rows.filter(({ name }) => !(name in stayingHome)))
}

function sorted(tables: readonly (Table & { needs: string[] })[]): Table[] {
  const placed = new Set<string>()
  const order: Table[] = []
  let left = [...tables]
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name))
    const ready = left.filter(({ needs }) => needs.every((need) => !names.has(need)))
    for (const { name, columns } of ready.length > 0 ? ready : left.slice(0, 1)) {
      order.push({ name, columns })
      placed.add(name)
    }
    left = left.filter(({ name }) => !placed.has(name))
  }
  return order
}

/** The migrations a database has had: the archive fits where they are the same. */
export async function migrationsOf(db: Db | Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
