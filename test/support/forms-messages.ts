import { handOver } from '#features/conversations/index.ts'
import { comes } from '../../src/features/conversations/test-conversation.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What one who comes, the hosts and the bridge-builders write and press in a conversation. */
export async function messageForms(w: World, form: Make): Promise<Form[]> {
  const { id, hostId } = await w.given.invitation({ places: null })
  const conversation = await comes(w, id, { firstName: 'Eva', contact: 'eva@example.org' })
  await w.post(conversation.own, { body: 'Er der en elevator?' })
  const letter = (await w.outbox()).at(-1)
  const stop = letter?.stop?.split('/').at(-1) ?? ''
  await w.db
    .updateTable('conversation')
    .set({ waiting_since: w.time.at.subtract({ hours: 49 }) })
    .execute()
  await handOver(w.deps)
  const staff = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
  const host = await w.as(hostId)
  const key = conversation.own.split('/').at(-1) ?? ''
  const own = (door: string, fields: Record<string, string> = {}) =>
    form(`/samtaler/:key${door}`, w.post, [key], fields)
  const { joiningId } = conversation
  return [
    form('/samtaler/post-ind', w.post, [], { email: 'Hej', to: 'svar@example.org' }),
    form('/samtaler/:id/klaret', staff.post, [joiningId]),
    form('/samtaler/:id/klaret/fortryd', staff.post, [joiningId]),
    own('', { body: 'Er der en elevator?', once: 'a' }),
    own('/breve', { on: 'no' }),
    own('/galt', { words: 'Døren er låst' }),
    own('/luk', { on: 'no' }),
    form('/samtaler/:id{[0-9a-z]{12}}/uden-svar', host.post, [joiningId]),
    form('/samtaler/invitation/:id/alle', host.post, [id], { body: 'Vi ses', once: 'b' }),
    form('/stop/samtale/:token', w.post, [stop]),
    form('/stop/samtale/:token/til', w.post, [stop]),
  ]
}
