import { tokenOf } from '../../src/features/freshness/link.ts'
import { anInvitation } from '../given.ts'
import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>
type Make = (door: string, post: World['post'], ids?: string[], fields?: Form['fields']) => Form

/** The forms of "is this still true?". */
export async function freshnessForms(w: World, form: Make): Promise<Form[]> {
  const { series } = anInvitation(w.time.at)
  const weekly = { ...series, rrule: 'FREQ=WEEKLY' }
  const off = async () => {
    const { id, hostId } = await w.given.invitation({ series: weekly })
    const row = { invitation_id: id, stage: 'unlisted' as const, since: w.time.at }
    await w.db.insertInto('freshness').values(row).execute()
    return { id, token: tokenOf(w.deps.signer, { invitationId: id, personId: hostId }, w.time.at) }
  }
  const [one, other, third] = [await off(), await off(), await off()]
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { post } = await w.as(kim.id)
  return [
    form('/passer-det/svar/:token/ja', w.post, [one.token]),
    form('/passer-det/svar/:token/slut', w.post, [one.token]),
    form('/passer-det/uden-svar/:id/passer', post, [other.id]),
    form('/passer-det/uden-svar/:id/klaret', post, [third.id]),
    form('/passer-det/uden-svar/:id/fortryd', post, [third.id]),
  ]
}
