import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of hosting together: asking, taking back, answering, stepping back. */
export async function cohostForms(w: World, form: Make): Promise<Form[]> {
  const [rikke, lars] = [await w.given.person({ name: 'Rikke' }), await w.given.person()]
  const first = await w.given.association({ name: 'Skovtrolden', members: [rikke.id] })
  const { id } = await w.given.invitation({ hostId: rikke.id, associationId: first.id })
  const [own, other] = [await w.as(rikke.id), await w.as(lars.id)]
  const asked: string[] = []
  const ask = async (name: string) => {
    const { id: association } = await w.given.association({ name, members: [lars.id] })
    return association
  }
  for (const name of ['Biblioteket', 'Kirken', 'Skolen', 'Koret']) {
    await own.post(`/invitationer/${id}/sammen`, { association: await ask(name) })
    const rows = await w.db
      .selectFrom('cohost')
      .select('id')
      .where('id', 'not in', ['', ...asked])
      .execute()
    asked.push(rows[0]?.id ?? '')
  }
  const [answered = '', back = '', left = '', written = ''] = asked
  await other.post(`/mit/sammen/${left}/svar`, { answer: 'yes' })
  const token = w.deps.signer.sign('cohost', `${written}.${lars.id}`)
  return [
    form('/invitationer/:id/sammen', own.post, [id], { association: await ask('Cafeen') }),
    form('/invitationer/:id/sammen/:cohost/tag-tilbage', own.post, [id, back]),
    form('/mit/sammen/:cohost/svar', other.post, [answered], { answer: 'yes' }),
    form('/mit/sammen/:cohost/farvel', other.post, [left]),
    form('/mit/sammen/brev/:token', w.post, [token], { answer: 'no' }),
  ]
}
