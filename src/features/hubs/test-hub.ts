import { newId } from '#platform/id.ts'
import { world } from '#test/world.ts'

export const words = {
  name: 'Søhuset',
  summary: 'Her kan alle kigge ind.',
  welcome: 'En i grøn trøje åbner døren.',
  opening: 'Mandag kl. 10 til 17',
  youthHours: 'Fredag kl. 18 til 21',
  phone: '22 34 56 78',
  toCome: 'Vi bygger et øverum.',
}

export const HOUSE = '/huse/soehuset'

/** Rikke, who makes houses, a place to meet, and Lars, who owns the library. */
export async function withHub() {
  const w = await world()
  const library = await w.given.person({ name: 'Lars' })
  const { id: association } = await w.given.association({
    name: 'Biblioteket i Ry',
    members: [library.id],
  })
  const place = async (id: string, about: object = {}) => {
    const row = { id, name: id, area_id: 'ry', summary: 'Et hus', traits: [], ...about }
    await w.db.insertInto('meeting_place').values(row).execute()
    return id
  }
  await place('moellen', { name: 'Møllen', address: 'Ved åen' })
  const rikke = await w.given.person({ name: 'Rikke', roles: ['coordinator'] })
  const coordinator = await w.as(rikke.id)
  await coordinator.post('/huse/nyt', words)
  const seat = async () =>
    (await w.db.selectFrom('hub_seat').select('id').executeTakeFirst())?.id ?? newId()
  return {
    ...w,
    ...{ association, place, coordinator, lars: library, owner: await w.as(library.id), seat },
    addRoom: (id = 'moellen') => coordinator.post(`${HOUSE}/rum`, { place: id }),
    open: () => coordinator.post(`${HOUSE}/aabn`),
    ask: () => coordinator.post(`${HOUSE}/foreninger`, { association }),
  }
}

/** The same, shown to all with its one room. */
export async function withOpenHub() {
  const w = await withHub()
  await w.addRoom()
  await w.open()
  return w
}
