import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** Who looks after a place, and what they answer those who want to meet there. */
export async function placeForms(w: World, form: Make, staff: Client): Promise<Form[]> {
  const lars = await w.given.person({ name: 'Lars' })
  const millers = await w.given.association({ name: 'Møllelauget', members: [lars.id] })
  const keeper = await w.as(lars.id)
  const house = async (id: string, keeper_id: string | null) => {
    const row = { id, name: id, area_id: 'ry', summary: 'Et hus', traits: [], asks_first: true }
    await w.db
      .insertInto('meeting_place')
      .values({ ...row, keeper_id })
      .execute()
    return id
  }
  const [mill, barn, free] = [
    await house('moellen', millers.id),
    await house('laden', millers.id),
    await house('skuret', null),
  ]
  const invite = async () => (await w.given.invitation({ placeId: mill, placeText: '' })).id
  const [asked, written, here] = [await invite(), await invite(), await invite()]
  const yes = { answer: 'yes', reason: '' }
  await keeper.post(`/mit/huse/${mill}/${here}/svar`, yes)
  const token = w.deps.signer.sign('place-yes', `${written}.${mill}.${lars.id}`)
  const said = { association: millers.id, rule: 'ask', words: 'Vi har nøglen.' }
  await keeper.post(`/steder/${free}/vores-hus`, said)
  const { id: claim } = await w.db.selectFrom('keeper_claim').select('id').executeTakeFirstOrThrow()
  const shed = await house('hytten', null)
  return [
    form('/mit/huse/:place/:invitation/svar', keeper.post, [mill, asked], yes),
    form('/mit/huse/brev/:token', w.post, [token], yes),
    form('/mit/huse/:invitation/tilbage', keeper.post, [here], { reason: 'Taget er utæt.' }),
    form('/mit/huse/:place/regel', keeper.post, [mill], { rule: 'all' }),
    form('/mit/huse/:place/slip', keeper.post, [barn]),
    form('/steder/:id/vores-hus', keeper.post, [shed], said),
    form('/steder/huse/:claim', staff.post, [claim], { decision: 'yes', reason: '' }),
    form('/steder/huse/:claim/fortryd', staff.post, [claim]),
    form('/steder/:id/passer', staff.post, [shed], { association: millers.id, rule: 'all' }),
  ]
}
