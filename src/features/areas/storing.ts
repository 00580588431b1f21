import type { Tx } from '#platform/database/index.ts'

interface Brought {
  id: string
  name: string
  latitude: number
  longitude: number
  localities: string[]
}

const AT_A_TIME = 1000

/** Adds local areas, or writes those with the same id anew. */
export async function storeAreas(db: Tx, all: Brought[]) {
  for (let from = 0; from < all.length; from += AT_A_TIME)
    await db
      .insertInto('area')
      .values(all.slice(from, from + AT_A_TIME))
      .onConflict((one) =>
        one.column('id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          latitude: eb.ref('excluded.latitude'),
          longitude: eb.ref('excluded.longitude'),
          localities: eb.ref('excluded.localities'),
        })),
      )
      .execute()
}
