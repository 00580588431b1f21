import type { Tx } from '#platform/database/index.ts'

const living = ['waiting', 'listed'] as const

/** Keeps others from taking a name in the area until this work is saved. Null: no such area. */
export async function holdNames(db: Tx, areaId: string) {
  const area = await db
    .selectFrom('area')
    .select('id')
    .where('id', '=', areaId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return area ?? null
}

/** Whether another living association in the area has the name; what has ended has freed its own. */
export async function isTaken(db: Tx, { areaId, name, id = '' }: Name): Promise<boolean> {
  const other = await db
    .selectFrom('association')
    .select('id')
    .where('area_id', '=', areaId)
    .where((eb) =>
      eb(eb.fn<string>('lower', ['name']), '=', eb.fn<string>('lower', [eb.val(name)])),
    )
    .where('status', 'in', living)
    .where('id', '<>', id)
    .executeTakeFirst()
  return other !== undefined
}

interface Name {
  areaId: string
  name: string
  /** The one that asks for itself. */
  id?: string
}
