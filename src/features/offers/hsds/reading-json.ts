import { type Gathered, MOST_ROWS, mended, type Place, type ReadRow } from './gathering.ts'
import { inside, type Row, roots, tables as shape, type TableName, whole } from './shape.ts'

type Json = Record<string, unknown>

/** Reads a JSON document of whole objects into tables. What stands in several places is one row. */
export function gatherJson(document: unknown, gathered: Gathered) {
  const taker = taking(gathered)
  const content = rootsOf(document)
  const known = roots.filter((root) => content[root] !== undefined)
  if (known.length === 0)
    gathered.problems.push({ file: '', row: '', column: '', key: 'nothing-known' })
  for (const root of known) taker.list(root, content[root], { file: root, row: '' }, {})
  for (const name of Object.keys(content))
    if (!roots.some((root) => root === name) && name !== 'version')
      gathered.unused.add(mended(name.slice(0, 80)))
}

/** A document of ours, a bare list of services, or a page from an HSDS interface. */
function rootsOf(document: unknown): Json {
  if (Array.isArray(document)) return { services: document }
  if (!isObject(document)) return {}
  return Array.isArray(document.contents) ? { services: document.contents } : document
}

function taking(gathered: Gathered) {
  const { problems, tables, unused } = gathered
  const rows = new Map<string, ReadRow>()

  function list(table: TableName, value: unknown, { file, row }: Place, given: Row) {
    if (!Array.isArray(value)) {
      problems.push({ file, row, column: '', key: 'not-a-list' })
      return
    }
    if (value.length > MOST_ROWS || tables[table].length > MOST_ROWS) {
      problems.push({ file, row, column: '', key: 'too-many-rows' })
      return
    }
    for (const [number, item] of value.entries())
      one(table, item, { file, row: `${row}${number + 1}` }, given)
  }

  /** Takes an object and all inside it; gives its id. */
  function one(table: TableName, value: unknown, place: Place, given: Row): string {
    if (!isObject(value)) {
      problems.push({ ...place, column: '', key: 'not-an-object' })
      return ''
    }
    const values: Row = { ...fieldsOf(table, value, place), ...given }
    const within = (name: string) => ({ file: place.file, row: `${place.row} › ${name} ` })
    for (const [name, { table: other, by }] of Object.entries(whole[table] ?? {}))
      if (isThere(value[name])) values[by] = one(other, value[name], within(name), {})
    const id = add(table, values, place)
    for (const [name, child] of Object.entries(inside[table] ?? {}))
      if (isThere(value[name]))
        list(child.table, value[name], within(name), { ...child.fixed, [child.by]: id })
    return id
  }

  function fieldsOf(table: TableName, value: Json, place: Place): Row {
    const fields: readonly string[] = shape[table]
    const nested = { ...inside[table], ...whole[table] }
    for (const name of Object.keys(value))
      if (!fields.includes(name) && !Object.hasOwn(nested, name))
        unused.add(`${table}: ${mended(name.slice(0, 80))}`)
    return Object.fromEntries(
      fields.map((field) => {
        const cell = Object.hasOwn(value, field) ? value[field] : null
        if (!isThere(cell)) return [field, '']
        if (typeof cell === 'object') problems.push({ ...place, column: field, key: 'not-text' })
        return [field, typeof cell === 'object' ? '' : mended(String(cell))]
      }),
    )
  }

  function add(table: TableName, values: Row, place: Place): string {
    const id = values.id ?? ''
    const before = rows.get(`${table} ${id}`)
    if (!before || id === '') {
      const row = { values, place }
      if (id !== '') rows.set(`${table} ${id}`, row)
      tables[table].push(row)
      return id
    }
    for (const [field, value] of Object.entries(values)) {
      const told = before.values[field]
      if (told && value && told !== value)
        problems.push({ ...place, column: field, key: 'id-differs', value })
      if (!told) before.values[field] = value
    }
    return id
  }

  return { list }
}

const isThere = (value: unknown) => value !== undefined && value !== null
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
