import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import { type PartName, partNames, parts } from './parts.ts'
import type { Subject } from './subject.ts'

export type Row = Readonly<Record<string, unknown>>
export interface Taken {
  part: PartName
  rows: Row[]
}

/** Everything that is known of somebody, part by part; those with nothing in them are left out. One statement. */
export async function takeAll(db: Db | Tx, subject: Subject): Promise<Taken[]> {
  const all = partNames.map(
    (name) => sql`
      select ${name}::text as part, row_number() over () as number, row_to_json(row) as row
      from (${parts[name](subject)}) as row`,
  )
  const { rows } = await sql<{ part: PartName; row: Row }>`
    ${sql.join(all, sql` union all `)}`.execute(db)
  const found = Map.groupBy(rows, ({ part }) => part)
  return partNames.flatMap((part) => {
    const own = found.get(part)
    return own ? [{ part, rows: own.map(({ row }) => row) }] : []
  })
}
