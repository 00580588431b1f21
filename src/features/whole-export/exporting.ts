import { strToU8 } from 'fflate'
import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { type Archive, openArchive, type Write } from './archive.ts'
import { indexPage } from './index-page.tsx'
import { migrationsOf, type Table, tablesInOrder } from './leaving-tables.ts'
import { emptied, madeAnew } from './staying-home.ts'

const AT_ONCE = 500

export interface Counted {
  name: string
  rows: number
}

/** How much is done, of how much. */
export interface HowFar {
  tables: number
  tablesDone: number
  rows: number
  rowsDone: number
}

interface Options {
  municipality: string
  /** Takes the archive as it is made: it may be larger than the memory. */
  write: Write
  /** Hears of each table that is done. */
  progress?(counted: Counted): void
  /** Hears how far it has come, every few hundred rows; what it throws ends it. */
  step?(howFar: HowFar): Promise<void>
}

/**
 * Everything a municipality has here, in one archive: a line of JSON for each row, the pictures as
 * files, the schema and a page to read first. One moment's picture, whatever happens meanwhile.
 */
export async function exportAll(work: Work, { municipality, write, progress, step }: Options) {
  await sql`set transaction isolation level repeatable read`.execute(work.db)
  const archive = openArchive(write)
  const tables = await tablesInOrder(work.db)
  const counted: Counted[] = []
  const howFar = {
    ...{ tables: tables.length, tablesDone: 0 },
    ...{ rows: await countRows(work.db, tables), rowsDone: 0 },
  }
  for (const table of tables) {
    const rows = await exportTable(work.db, archive, table, async (more) => {
      howFar.rowsDone += more
      await step?.(howFar)
    })
    counted.push({ name: table.name, rows })
    howFar.tablesDone = counted.length
    progress?.({ name: table.name, rows })
  }
  const migrations = await migrationsOf(work.db)
  const about = { made: work.now, municipality, format: 1, migrations, tables: counted }
  await archive.add('about.json', JSON.stringify(about, null, 2))
  await archive.add('schema.json', JSON.stringify(tables, null, 2))
  await archive.add('index.html', indexPage({ municipality, made: work.now, counted }))
  await archive.end()
  await step?.(howFar)
  await work.record('municipality.exported', { rows: howFar.rowsDone })
  return counted
}

async function countRows(db: Tx, tables: readonly Table[]): Promise<number> {
  const counts = tables.map(({ name }) => sql`select count(*) as count from ${sql.table(name)}`)
  const { rows } = await sql<{ rows: number }>`
    select coalesce(sum(count), 0)::int as rows
    from (${sql.join(counts, sql` union all `)}) as each`.execute(db)
  return rows[0]?.rows ?? 0
}

async function exportTable(
  db: Tx,
  archive: Archive,
  table: Table,
  came: (rows: number) => Promise<void>,
): Promise<number> {
  const file = archive.begin(`tables/${table.name}.jsonl`)
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
    await file.put(strToU8(rows.map(({ line }) => `${line}\n`).join('')))
    await came(rows.length)
  }
  await sql`close whole`.execute(db)
  await file.end()
  if (table.columns.some(({ name, type }) => isFile(name, type)))
    await exportFiles(db, archive, table)
  return count
}

/** Pictures are files of their own; a program may open them without knowing anything. */
export const isFile = (name: string, type: string): boolean => name === 'bytes' && type === 'bytea'

async function exportFiles(db: Tx, archive: Archive, { name }: Table): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(name)} order by id`.execute(
    db,
  )
  for (const { id } of rows) {
    const file = await sql<{ bytes: Buffer }>`
      select bytes from ${sql.table(name)} where id = ${id}`.execute(db)
    for (const { bytes } of file.rows)
      await archive.add(`files/${name}/${id}`, new Uint8Array(bytes))
  }
}
