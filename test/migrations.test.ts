import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { columnsInCode } from './support/tables.ts'
import { world } from './world.ts'

interface Found {
  table: string
  name: string
  filled: boolean
}

async function columnsInDatabase() {
  const { db } = await world()
  const { rows } = await sql<Found>`
    select table_name as table, column_name as name,
      is_generated = 'ALWAYS' or column_default is not null as filled
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'
      and table_name in (select tablename from pg_tables where schemaname = 'public')`.execute(db)
  return rows
}

const names = (columns: { table: string; name: string }[]) =>
  columns.map(({ table, name }) => `${table}.${name}`).sort()

test('from empty, the migrations make every column the code knows', async () => {
  const made = new Set(names(await columnsInDatabase()))
  const known = names(columnsInCode())
  expect(known.length).toBeGreaterThan(50)
  expect(known.filter((name) => !made.has(name))).toEqual([])
})

test('the code knows every column that it must fill', async () => {
  const columns = columnsInCode()
  const known = new Set(names(columns))
  const tables = new Set(columns.map(({ table }) => table))
  const mustBeFilled = (await columnsInDatabase()).filter(
    ({ table, filled }) => tables.has(table) && !filled,
  )
  expect(names(mustBeFilled).filter((name) => !known.has(name))).toEqual([])
})
