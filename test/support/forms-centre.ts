import { HOUSE, words } from '../../src/features/hubs/test-hub.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of a house that gathers: making it, its rooms, who sits there, showing and closing it. */
export async function centreForms(w: World, form: Make): Promise<Form[]> {
  const rikke = await w.given.person({ name: 'Rikke', roles: ['coordinator'] })
  const lars = await w.given.person({ name: 'Lars' })
  const [coordinator, owner] = [await w.as(rikke.id), await w.as(lars.id)]
  const slug = HOUSE.split('/').at(-1) ?? ''
  await coordinator.post('/huse/nyt', words)
  const room = async (id: string) => {
    const row = { id, name: id, area_id: 'ry', summary: 'Et rum', traits: [] }
    await w.db.insertInto('meeting_place').values(row).execute()
    return id
  }
  const [hall, kitchen] = [await room('salen'), await room('koekkenet')]
  for (const place of [hall, kitchen]) await coordinator.post(`${HOUSE}/rum`, { place })
  await coordinator.post(`${HOUSE}/aabn`)
  await coordinator.post('/huse/nyt', { ...words, name: 'Skovhuset' })
  await coordinator.post('/huse/skovhuset/rum', { place: hall })
  const asked = async (name: string) => {
    const { id: association } = await w.given.association({ name, members: [lars.id] })
    await coordinator.post(`${HOUSE}/foreninger`, { association })
    const { id } = await w.db
      .selectFrom('hub_seat')
      .select('id')
      .where('association_id', '=', association)
      .executeTakeFirstOrThrow()
    return id
  }
  const [answered, left, back] = [await asked('Lygten'), await asked('Buen'), await asked('Broen')]
  await owner.post(`/mit/plads-i-et-hus/${left}/svar`, { answer: 'yes' })
  const { id: association } = await w.given.association({ name: 'Toget', members: [lars.id] })
  return [
    form('/huse/nyt', coordinator.post, [], words),
    form('/huse/:slug/ret', coordinator.post, [slug], words),
    form('/huse/:slug/rum', coordinator.post, ['skovhuset'], { place: kitchen }),
    form('/huse/:slug/aabn', coordinator.post, ['skovhuset']),
    form('/huse/:slug/rum/:place/fjern', coordinator.post, [slug, kitchen]),
    form('/huse/:slug/foreninger', coordinator.post, [slug], { association }),
    form('/huse/:slug/foreninger/:seat/fjern', coordinator.post, [slug, back]),
    form('/mit/plads-i-et-hus/:seat/svar', owner.post, [answered], { answer: 'yes' }),
    form('/mit/plads-i-et-hus/:seat/farvel', owner.post, [left]),
    form('/huse/:slug/luk', coordinator.post, [slug]),
  ]
}
