import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { isFile } from './exporting.ts'
import { migrationsOf, type Table, tablesInOrder } from './leaving-tables.ts'
import { text } from './text/index.ts'

const AT_ONCE = 500

/** It could not be taken in, and nothing was: the sentence says why. */
export class NotTakenIn extends Error {}

const aboutForm = z.object({
  format: z.literal(1),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), rows: z.number() })),
})

/**
 * Takes the whole of a municipality into an empty database: all of it or nothing. The links in
 * letters sent before do not open here, since the key that signed them stayed at home.
 */
export async function importAll(work: Work, archive: Uint8Array): Promise<number> {
  const { db } = work
  const about = readAbout(archive)
  const migrations = await migrationsOf(db)
  if (JSON.stringify(about.migrations) !== JSON.stringify(migrations))
    throw new NotTakenIn(text('otherVersion'))
  const tables = await tablesInOrder(db)
  for (const { name } of tables)
    if (await hasRows(db, name)) throw new NotTakenIn(text('notEmpty', { table: name }))
  await checkLast(db)
  let count = 0
  for (const table of tables) {
    const rows = await importTable(db, archive, table)
    const wanted = about.tables.find(({ name }) => name === table.name)?.rows
    if (rows !== wanted) throw new NotTakenIn(text('broken', { table: table.name }))
    count += rows
  }
  await checkAtOnce(db)
  await work.record('municipality.imported', { rows: count })
  return count
}

/** Rows may point at rows that come later: what points where is checked when all of it is there. */
const checkLast = (db: Tx) => setKeys(db, 'deferrable initially deferred')

async function checkAtOnce(db: Tx): Promise<void> {
  await sql`set constraints all immediate`.execute(db)
  await setKeys(db, 'not deferrable')
}

async function setKeys(db: Tx, how: 'deferrable initially deferred' | 'not deferrable') {
  const { rows } = await sql<{ change: string }>`
    select format('alter table %s alter constraint %I ', conrelid::regclass, conname) as change
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db)
  for (const { change } of rows) await sql.raw(change + how).execute(db)
}

function readAbout(archive: Uint8Array) {
  try {
    return aboutForm.parse(JSON.parse(strFromU8(fileIn(archive, 'about.json'))))
  } catch {
    throw new NotTakenIn(text('noArchive'))
  }
}

const fileIn = (archive: Uint8Array, wanted: string): Uint8Array =>
  unzipSync(archive, { filter: ({ name }) => name === wanted })[wanted] ?? new Uint8Array()

async function hasRows(db: Tx, name: string): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(db)
  return rows.length > 0
}

async function importTable(db: Tx, archive: Uint8Array, table: Table): Promise<number> {
  const lines = strFromU8(fileIn(archive, `tables/${table.name}.jsonl`))
    .split('\n')
    .filter(Boolean)
  // What is listed was written by a trigger a moment ago; it is to be as it was.
  if (await hasRows(db, table.name)) await sql`delete from ${sql.table(table.name)}`.execute(db)
  const file = table.columns.find(({ name, type }) => isFile(name, type))
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    const some = lines.slice(at, at + AT_ONCE)
    await insert(db, table, file ? some.map((line) => withFile(archive, table.name, line)) : some)
  }
  for (const { name, isIdentity } of table.columns)
    if (isIdentity)
      await sql`
        select setval(pg_get_serial_sequence(${table.name}, ${name}),
          (select coalesce(max(${sql.ref(name)}), 0) + 1 from ${sql.table(table.name)}), false)`.execute(
        db,
      )
  return lines.length
}

/** The row with its picture, as PostgreSQL reads bytes. */
function withFile(archive: Uint8Array, table: string, line: string): string {
  const row = JSON.parse(line) as { id: string }
  const bytes = Buffer.from(fileIn(archive, `files/${table}/${row.id}`)).toString('hex')
  return JSON.stringify({ ...row, bytes: `\\x${bytes}` })
}

async function insert(db: Tx, { name, columns }: Table, lines: readonly string[]): Promise<void> {
  const given = Object.keys(JSON.parse(lines[0] ?? '{}') as object)
  const own = columns.filter((column) => given.includes(column.name))
  const names = sql.join(own.map((column) => sql.ref(column.name)))
  await sql`
    insert into ${sql.table(name)} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::${sql.table(name)}, ${`[${lines.join(',')}]`})`.execute(
    db,
  )
}
