import { handOut } from '#features/people/index.ts'
import { perform } from '#platform/work.ts'
import { world } from '../world.ts'

type World = Awaited<ReturnType<typeof world>>
type About = Parameters<World['given']['invitation']>[0]

const joining = { way: 'coming', firstName: 'Aase', contact: '' }

/** Aase came in with a slip of paper: she has neither mail nor telephone. Karen invites. */
export async function aase(about: About = {}) {
  const w = await world()
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const actor = { id: jens.id, name: 'Jens', roles: ['bridge-builder'] as const }
  const { code } = await perform(w.deps, actor, (work) => handOut(work, 'Aase'))
  const used = await w.post('/log-ind/seddel', { slip: code })
  const own = w.withCookie((used.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  await own.post('/log-ind/navn', { name: 'Aase', age: 'grown' })
  const { id, hostId } = await w.given.invitation(about)
  const joins = (fields: Record<string, string> = {}) =>
    own.post(`/invitationer/${id}/tilslutning`, { ...joining, ...fields })
  /** What her own page says of the one thing she has joined. */
  const mine = async () => (await own.visit('/mit')).document.querySelector('.own-row')
  return { ...w, own, id, host: await w.as(hostId), hostId, joins, mine }
}
