import { chooseFile } from '../../src/features/offers/exchange/sample-bringing.ts'
import { typedOffer } from '../../src/features/offers/typed-offer.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** Writing an offer and correcting it; bringing a directory in. */
export async function offerForms(_: World, form: Make, staff: Client): Promise<Form[]> {
  const saved = await staff.post('/tilbud/nyt', typedOffer)
  const id = saved.headers.get('location')?.split('/').at(-1) ?? ''
  const file = '{"organizations": []}'
  const brought = (await chooseFile(staff, file)).headers.get('location')?.split('/').at(-1) ?? ''
  return [
    form('/tilbud/nyt', staff.post, [], typedOffer),
    form('/tilbud/:id/ret', staff.post, [id], typedOffer),
    form('/tilbud/:id/ned', staff.post, [id]),
    form('/tilbud/:id/op', staff.post, [id]),
    form('/vejviser/indlaes', staff.post, [], { file: '' }),
    form('/vejviser/indlaes/:id', staff.post, [brought]),
  ]
}
