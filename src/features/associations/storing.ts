import type { Tx } from '#platform/database/index.ts'

interface Brought {
  id: string
  name: string
  kind: string
  area_id: string
  summary: string
  about: string
  doings: string
  cvr: string | null
  interests: string[]
}

const AT_A_TIME = 1000

/** Adds associations from another directory, or writes those with the same id anew. */
export async function storeAssociations(db: Tx, all: Brought[], now: Temporal.Instant) {
  for (let from = 0; from < all.length; from += AT_A_TIME)
    await db
      .insertInto('association')
      .values(all.slice(from, from + AT_A_TIME).map((one) => ({ ...one, created_at: now })))
      .onConflict((one) =>
        one.column('id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          kind: eb.ref('excluded.kind'),
          area_id: eb.ref('excluded.area_id'),
          summary: eb.ref('excluded.summary'),
          about: eb.ref('excluded.about'),
          doings: eb.ref('excluded.doings'),
          cvr: eb.ref('excluded.cvr'),
          interests: eb.ref('excluded.interests'),
        })),
      )
      .execute()
}
