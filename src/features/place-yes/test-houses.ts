import type { InvitationInput } from '#features/invitations/index.ts'
import type { world } from '#test/world.ts'

export const HOUSE = 'Møllehuset'

/** The mill house, kept by the millers who want to be asked; Rikke would like to meet there. */
export async function millHouse(w: Awaited<ReturnType<typeof world>>) {
  const rikke = await w.given.person({ name: 'Rikke' })
  const lars = await w.given.person({ name: 'Lars' })
  const millers = await w.given.association({ name: 'Møllelauget', members: [lars.id] })
  await w.db
    .insertInto('meeting_place')
    .values({
      ...{ id: 'moellen', name: HOUSE, area_id: 'ry', summary: 'Et gammelt hus', traits: [] },
      ...{ keeper_id: millers.id, asks_first: true },
    })
    .execute()
  const wish = { placeId: 'moellen', placeText: 'Op ad kværntrappen', hostId: rikke.id }
  const [owner, keeper] = [await w.as(rikke.id), await w.as(lars.id)]
  const invite = (about: Partial<InvitationInput> = {}) =>
    w.given.invitation({ title: 'Bål i skoven', places: null, ...wish, ...about })
  const answer = (id: string, said: 'yes' | 'no', client = keeper) =>
    client.post(`/mit/huse/moellen/${id}/svar`, { answer: said, reason: 'Der er lejet ud.' })
  return { ...w, rikke, lars, millers, owner, keeper, invite, answer }
}
