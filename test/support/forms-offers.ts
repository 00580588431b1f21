import { typedOffer } from '../../src/features/offers/typed-offer.ts'
import { changeOfferUrl } from '../../src/features/offers/urls.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** Writing an offer and correcting it. */
export async function offerForms(_: World, form: Make, staff: Client): Promise<Form[]> {
  const saved = await staff.post('/tilbud/nyt', typedOffer)
  const id = saved.headers.get('location')?.split('/').at(-1) ?? ''
  return [
    form('/tilbud/nyt', staff.post, [], typedOffer),
    { ...form('/tilbud/:id/ret', staff.post, [id], typedOffer), path: changeOfferUrl(id) },
  ]
}
