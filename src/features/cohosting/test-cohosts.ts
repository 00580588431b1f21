import type { world } from '#test/world.ts'

/** Skovtrolden invites, and the library may be asked: each with somebody who owns it. */
export async function twoAssociations(w: Awaited<ReturnType<typeof world>>) {
  const rikke = await w.given.person({ name: 'Rikke' })
  const lars = await w.given.person({ name: 'Lars' })
  const first = await w.given.association({ name: 'Skovtrolden', members: [rikke.id] })
  const other = await w.given.association({ name: 'Biblioteket i Ry', members: [lars.id] })
  const about = { hostId: rikke.id, associationId: first.id, hostKind: 'association' as const }
  const { id } = await w.given.invitation({ ...about, title: 'Bål i skoven', places: null })
  const [owner, library] = [await w.as(rikke.id), await w.as(lars.id)]
  const cohost = async () =>
    (await w.db.selectFrom('cohost').select('id').executeTakeFirstOrThrow()).id
  return {
    ...w,
    ...{ id, first, other, rikke, lars, owner, library, cohost },
    page: `/invitationer/${id}`,
    ask: (association = other.id) => owner.post(`/invitationer/${id}/sammen`, { association }),
    answer: async (yes: boolean) =>
      library.post(`/mit/sammen/${await cohost()}/svar`, { answer: yes ? 'yes' : 'no' }),
  }
}
