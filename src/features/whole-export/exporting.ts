import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { indexPage } from './index-page.tsx'
import { emptied, madeAnew } from './staying-home.ts'
import { migrationsOf, type Table, tablesInOrder } from './tables.ts'

const AT_ONCE = 500

export interface Counted {
  name: string
  rows: number
}

interface Options {
  municipality: string
  /** Takes the archive as it is made: it may be larger than the memory. */
  write(bytes: Uint8Array): void
  /** Hears how far it has come. */
  progress?(counted: Counted): void
}

/**
 * Everything a municipality has here, in one archive: a line of JSON for each row, the pictures as
 * files, the schema and a page to read first. One moment's picture, whatever happens meanwhile.
 */
export async function exportAll(work: Work, { municipality, write, progress }: Options) {
  await sql`set transaction isolation level repeatable read`.execute(work.db)
  const done = Promise.withResolvers<void>()
  const zip = new Zip((error, bytes, final) => {
    if (error) return done.reject(error)
    write(bytes)
    if (final) done.resolve()
  })
  const add = (name: string, words: string) => addTo(zip, name, [strToU8(words)])
  const tables = await tablesInOrder(work.db)
  const counted: Counted[] = []
  for (const table of tables) {
    const rows = await exportTable(work.db, zip, table)
    counted.push({ name: table.name, rows })
    progress?.({ name: table.name, rows })
  }
  const migrations = await migrationsOf(work.db)
  const about = { made: work.now, municipality, format: 1, migrations, tables: counted }
  add('about.json', JSON.stringify(about, null, 2))
  add('schema.json', JSON.stringify(tables, null, 2))
  add('index.html', indexPage({ municipality, made: work.now, counted }))
  zip.end()
  await done.promise
  const rows = counted.reduce((sum, one) => sum + one.rows, 0)
  await work.record('municipality.exported', { rows })
  return counted
}

async function exportTable(db: Tx, zip: Zip, table: Table): Promise<number> {
  const file = new ZipDeflate(`tables/${table.name}.jsonl`)
  zip.add(file)
  const anew = ({ name }: { name: string }) => madeAnew.includes(`${table.name}.${name}`)
  const kept = table.columns.filter(
    (one) => (!emptied.includes(one.name) || anew(one)) && !isFile(one.name, one.type),
  )
  const columns = sql.join(
    kept.map((one) =>
      anew(one) ? sql`uuid_send(gen_random_uuid()) as ${sql.ref(one.name)}` : sql.ref(one.name),
    ),
  )
  const name = sql.table(table.name)
  await sql`
    declare whole no scroll cursor for
    select row_to_json(one)::text as line from (select ${columns} from ${name}) as one`.execute(db)
  let count = 0
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(AT_ONCE)} from whole`.execute(db)
    if (rows.length === 0) break
    count += rows.length
    file.push(strToU8(rows.map(({ line }) => `${line}\n`).join('')))
  }
  await sql`close whole`.execute(db)
  file.push(new Uint8Array(), true)
  if (table.columns.some(({ name, type }) => isFile(name, type))) await exportFiles(db, zip, table)
  return count
}

/** Pictures are files of their own; a program may open them without knowing anything. */
export const isFile = (name: string, type: string): boolean => name === 'bytes' && type === 'bytea'

async function exportFiles(db: Tx, zip: Zip, { name }: Table): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(name)} order by id`.execute(
    db,
  )
  for (const { id } of rows) {
    const file = await sql<{ bytes: Buffer }>`
      select bytes from ${sql.table(name)} where id = ${id}`.execute(db)
    addTo(
      zip,
      `files/${name}/${id}`,
      file.rows.map(({ bytes }) => bytes),
      ZipPassThrough,
    )
  }
}

function addTo(
  zip: Zip,
  name: string,
  chunks: readonly Uint8Array[],
  Kind: typeof ZipDeflate | typeof ZipPassThrough = ZipDeflate,
): void {
  const file = new Kind(name)
  zip.add(file)
  for (const chunk of chunks) file.push(new Uint8Array(chunk))
  file.push(new Uint8Array(), true)
}
