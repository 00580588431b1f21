import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { OfferInput } from './offer-form.ts'

/** A new offer in the directory. Gives its id. */
export async function addOffer({ db, now, record }: Work, input: OfferInput): Promise<string> {
  const id = newId()
  await db
    .insertInto('offer')
    .values({ id, ...rowOf(input), changed_at: now })
    .execute()
  await record('offer.added', { offerId: id })
  return id
}

/** Writes an offer anew. */
export async function changeOffer({ db, now, record }: Work, id: string, input: OfferInput) {
  const changed = await db
    .updateTable('offer')
    .set({ ...rowOf(input), changed_at: now })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  found(changed)
  await record('offer.changed', { offerId: id })
}

const rowOf = (input: OfferInput) => ({
  name: input.name,
  summary: input.summary,
  open_to: input.openTo,
  how_to_get: input.howToGet,
  legal_basis: input.legalBasis,
  contact_role: input.contactRole,
  contact_phone: input.contactPhone,
  area_id: input.areaId,
  place_id: input.placeId,
})
