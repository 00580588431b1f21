import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of those who invite children. */
export async function youngForms(w: World, form: Make): Promise<Form[]> {
  const owner = await w.given.person({ name: 'Lone' })
  const { id } = await w.given.association({ name: 'Cykelværkstedet', members: [owner.id] })
  const { post } = await w.as(owner.id)
  const url = '/foreninger/:id/boerneattester'
  const late = await w.given.association({ name: 'Kanoklubben', members: [owner.id] })
  await post(`/foreninger/${late.id}/boerneattester`)
  const toChildren = { title: 'Lap en kano', associationId: late.id, traits: ['hvem.under16'] }
  const invitation = await w.given.invitation({ ...toChildren, hostKind: 'association' })
  await post(`/foreninger/${late.id}/boerneattester/tilbage`)
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { post: staff } = await w.as(kim.id)
  return [
    form(url, post, [id]),
    form(`${url}/tilbage`, post, [id]),
    form('/boerneattester/:id', staff, [invitation.id], { reason: 'Vi mangler jeres ja.' }),
  ]
}
