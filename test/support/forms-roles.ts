import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

const until = '2027-06-01'

/** What an administrator does: gives, renews and stops roles, says yes and no to a second one. */
export async function roleForms(w: World, form: Make): Promise<Form[]> {
  const roles = ['administrator' as const]
  const [anders, bo] = [
    await w.as((await w.given.person({ name: 'Anders', roles })).id),
    await w.as((await w.given.person({ name: 'Bo', roles })).id),
  ]
  const person = await w.given.person({ name: 'Lis' })
  await w.as(person.id)
  const given = { role: 'coordinator', from: '2026-11-22', until, reason: 'Hjælper foreninger' }
  const give = (role: string) =>
    anders.post('/roller/giv', { ...given, contact: person.email, role })
  await give('coordinator')
  await give('administrator')
  await give('administrator')
  const [holds, first, second] = await w.db
    .selectFrom('role_grant')
    .select('id')
    .where('person_id', '=', person.id)
    .orderBy('role', 'desc')
    .execute()
  const to = (door: string, id: string | undefined, fields = {}, who = anders) =>
    form(`/roller/:grant/${door}`, who.post, [id ?? ''], fields)
  return [
    form('/roller/giv', anders.post, [], { ...given, contact: person.email, invite: 'ja' }),
    form('/roller/logget-ind/:person', anders.post, [person.id], { reason: 'Tabt i toget' }),
    to('ja', first?.id, {}, bo),
    to('nej', second?.id, {}, bo),
    to('forny', holds?.id, { until, reason: 'Bliver' }),
    to('slut', holds?.id, { reason: 'Holder op' }),
  ]
}
