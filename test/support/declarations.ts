import { world } from '../world.ts'

/** Karen owns an association and Hanne posts for it; Kim looks the platform through. */
export async function bikers() {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const hanne = await w.given.person({ name: 'Hanne' })
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { id } = await w.given.association({ name: 'Cykelværkstedet', members: [karen.id] })
  await w.db
    .insertInto('association_member')
    .values({ association_id: id, person_id: hanne.id, since: w.time.at, role: 'host' })
    .execute()
  const clients = { owner: await w.as(karen.id), host: await w.as(hanne.id) }
  return { ...w, ...clients, id, karen, hanne, kim, url: `/foreninger/${id}/boerneattester` }
}

/** What an invitation of theirs to children is made of. */
export const toChildren = (associationId: string | null) => ({
  title: 'Lap en cykel',
  traits: ['hvem.under16', 'pris.gratis'],
  associationId,
  hostKind: associationId ? ('association' as const) : ('citizen' as const),
})
