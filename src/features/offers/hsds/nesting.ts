import { inside, type Row, roots, type TableName, type Tables, whole } from './shape.ts'

type Nested = { [name: string]: string | number | Nested | Nested[] }

/** In JSON these are numbers. */
const numbers = new Set(['latitude', 'longitude'])

/** The tables as one JSON document of whole objects, as HSDS nests them. */
export function nested(tables: Tables): string {
  const objectOf = objectsIn(tables)
  const document: Record<string, unknown> = { version: '3.0' }
  for (const root of roots) document[root] = tables[root].map((row) => objectOf(root, row, []))
  return `${JSON.stringify(document, null, 2)}\n`
}

function objectsIn(tables: Tables) {
  const byColumn = new Map<string, Map<string, Row[]>>()
  const where = (table: TableName, column: string, value: string) => {
    const key = `${table} ${column}`
    const index = byColumn.get(key) ?? Map.groupBy(tables[table], (row) => row[column] ?? '')
    byColumn.set(key, index)
    return index.get(value) ?? []
  }
  return function objectOf(table: TableName, row: Row, told: string[]): Nested {
    const object: Nested = {}
    const left = new Set(told)
    for (const [name, { table: other, by }] of Object.entries(whole[table] ?? {})) {
      const [one] = where(other, 'id', row[by] ?? '')
      if (!one) continue
      left.add(by)
      object[name] = objectOf(other, one, [])
    }
    const own = Object.entries(row).filter(([field, value]) => value !== '' && !left.has(field))
    for (const [name, child] of Object.entries(inside[table] ?? {})) {
      const fixed = Object.entries(child.fixed ?? {})
      const rows = where(child.table, child.by, row.id ?? '').filter((one) =>
        fixed.every(([field, value]) => one[field] === value),
      )
      const toldHere = [child.by, ...Object.keys(child.fixed ?? {})]
      if (rows.length > 0) object[name] = rows.map((one) => objectOf(child.table, one, toldHere))
    }
    const fields = own.map(([name, value]) => [name, numbers.has(name) ? Number(value) : value])
    return { ...Object.fromEntries(fields), ...object }
  }
}
