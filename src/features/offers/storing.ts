import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'

import type { OfferEntry } from './hsds/directory.ts'

const AT_A_TIME = 1000

/** Adds offers from another directory, or writes those with the same id anew. */
export async function storeOffers(db: Tx, all: OfferEntry[], now: Temporal.Instant) {
  for (let from = 0; from < all.length; from += AT_A_TIME)
    await db
      .insertInto('offer')
      .values(all.slice(from, from + AT_A_TIME).map((one) => ({ ...one, changed_at: now })))
      .onConflict((one) =>
        one.column('id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          summary: eb.ref('excluded.summary'),
          open_to: eb.ref('excluded.open_to'),
          how_to_get: eb.ref('excluded.how_to_get'),
          legal_basis: eb.ref('excluded.legal_basis'),
          contact_role: eb.ref('excluded.contact_role'),
          contact_phone: eb.ref('excluded.contact_phone'),
          area_id: eb.ref('excluded.area_id'),
          place_id: eb.ref('excluded.place_id'),
          changed_at: eb.ref('excluded.changed_at'),
          // What was removed by a decision does not come back with a file.
          taken_down_at: sql`case when offer.removed_at is null then null else offer.taken_down_at end`,
        })),
      )
      .execute()
}
