import type { Tx } from '#platform/database/index.ts'

interface Brought {
  id: string
  name: string
  area_id: string
  summary: string
  traits: string[]
}

const AT_A_TIME = 1000

/** Adds meeting places from another directory, or writes those with the same id anew. */
export async function storePlaces(db: Tx, all: Brought[]) {
  for (let from = 0; from < all.length; from += AT_A_TIME)
    await db
      .insertInto('meeting_place')
      .values(all.slice(from, from + AT_A_TIME))
      .onConflict((one) =>
        one.column('id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          area_id: eb.ref('excluded.area_id'),
          summary: eb.ref('excluded.summary'),
          traits: eb.ref('excluded.traits'),
        })),
      )
      .execute()
}
