import { CsvError, parse } from 'csv-parse/sync'
import { type Gathered, MOST_ROWS, mended, type ReadRow } from './gathering.ts'
import { csvName } from './packing.ts'
import { type Row, tables as shape, type TableName, tableNames } from './shape.ts'

/** Characters in one row: the fields at their longest, and then some. */
const LONGEST_ROW = 100_000
const MOST_COLUMNS = 200

/** Reads the files of a tabular package into their tables, and says what is wrong cell by cell. */
export function gatherCsv(files: Map<string, Uint8Array>, gathered: Gathered) {
  const known = new Map(tableNames.map((table) => [csvName(table), table]))
  let any = false
  for (const [file, bytes] of files) {
    const table = known.get(file)
    if (table) readFile(table, file, bytes, gathered)
    else if (file !== 'datapackage.json') gathered.unused.add(mended(file.slice(0, 80)))
    any ||= table !== undefined
  }
  if (!any) gathered.problems.push({ file: '', row: '', column: '', key: 'nothing-known' })
}

function readFile(table: TableName, file: string, bytes: Uint8Array, gathered: Gathered) {
  const { problems, unused } = gathered
  const records = recordsIn(file, bytes, gathered)
  const [header = [], ...rows] = records ?? []
  if (!records) return
  if (rows.length > MOST_ROWS) problems.push({ file, row: '', column: '', key: 'too-many-rows' })
  if (rows.length > MOST_ROWS) return
  if (header.length > MOST_COLUMNS) {
    problems.push({ file, row: '1', column: '', key: 'too-many-cells' })
    return
  }
  const at = (row: number) => ({ file, row: String(row) })
  for (const [column, name] of header.entries()) {
    if (header.indexOf(name) !== column)
      problems.push({ ...at(1), column: name, key: 'column-twice' })
    if (!(shape[table] as readonly string[]).includes(name))
      unused.add(`${file}: ${mended(name.slice(0, 80))}`)
  }
  if (!header.includes('id')) problems.push({ ...at(1), column: 'id', key: 'no-id-column' })
  const seen = new Set<string>()
  for (const [number, cells] of rows.entries()) {
    const place = at(number + 2)
    if (cells.every((cell) => cell === '')) continue
    if (cells.length > header.length) problems.push({ ...place, column: '', key: 'too-many-cells' })
    const values = rowOf(table, header, cells)
    const id = values.id ?? ''
    if (seen.has(id)) problems.push({ ...place, column: 'id', key: 'id-twice', value: id })
    if (id !== '') seen.add(id)
    gathered.tables[table].push({ values, place } satisfies ReadRow)
  }
}

const rowOf = (table: TableName, header: string[], cells: string[]): Row =>
  Object.fromEntries(
    shape[table].map((field) => {
      const column = header.indexOf(field)
      return [field, column < 0 ? '' : mended(cells[column] ?? '')]
    }),
  )

function recordsIn(file: string, bytes: Uint8Array, { problems }: Gathered): string[][] | null {
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parse(words, {
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 2,
    })
  } catch (error) {
    const row = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1
    const key = error instanceof CsvError ? 'csv-broken' : 'not-utf8'
    problems.push({ file, row: String(row), column: '', key })
    return null
  }
}
