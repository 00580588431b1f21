import type { BodyKind } from '#features/bodies/index.ts'
import { makeBody, type SeatRole, seat } from '#features/bodies/index.ts'
import { perform } from '#platform/work.ts'
import { location } from '#test/posting.ts'
import type { world } from '#test/world.ts'
import { newProposalUrl, sendUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>

export const bench = {
  title: 'Flere bænke ved søen',
  words: 'Sæt en bænk for hver 200 meter.\nSå kan flere gå med.',
}

const from = Temporal.PlainDate.from('2007-01-01')

/** A council with a chair and a member, a committee, and the secretary who writes for it. */
export async function withCouncils(w: World) {
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const holger = await w.given.person({ name: 'Holger', roles: ['council-member'] })
  const bodil = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const does = <T>(task: Parameters<typeof perform<T>>[2]) =>
    perform(w.deps, { id: sanne.id, name: 'Sanne', roles: ['secretary'] }, task)
  const body = (id: string, kind: BodyKind, name: string) =>
    does((work) => makeBody(work, { kind, name, from, purpose: name, audience: [] }, id))
  await body('de-aeldres-raad', 'council', 'Seniorrådet')
  await body('udvalget-for-stier', 'committee', 'Socialudvalget')
  const sits = (personId: string, role: SeatRole, until: Temporal.PlainDate | null = null) =>
    does((work) => seat(work, 'de-aeldres-raad', { role, personId, from, until }))
  await sits(holger.id, 'chair')
  await sits(bodil.id, 'member')
  return {
    ...{ sanne, holger, bodil, sits },
    secretary: await w.as(sanne.id),
    chair: await w.as(holger.id),
    member: await w.as(bodil.id),
  }
}

type Client = Awaited<ReturnType<World['as']>>

/** A draft of the council's, and its address. */
export const drafted = async ({ post }: Pick<Client, 'post'>, words = bench) =>
  location(await post(newProposalUrl('de-aeldres-raad'), words))

export const adopted = { on: '2026-11-20', version: '1' }

/** A proposal that the council has adopted and sent to the committee. */
export async function sent(chair: Client, words = bench) {
  const url = await drafted(chair, words)
  await chair.post(`${url}/beslut`, adopted)
  await chair.post(sendUrl(url.split('/').at(-1) ?? ''), { committee: 'udvalget-for-stier' })
  return url
}
