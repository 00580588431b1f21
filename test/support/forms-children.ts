import { asksParent } from '../../src/features/people/young/test-young.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms of who is young, and of a parent. The yes stands before what takes it back. */
export async function childrenForms(w: World, form: Make): Promise<Form[]> {
  const { link } = await asksParent(w)
  const { waiting } = await asksParent(w, 'bo@example.org', 'aksel@example.org')
  const { id } = await w.given.person({ name: 'Noor', span: 'young' })
  const token = (path: string) => path.split('/').at(-1) ?? ''
  return [
    form('/log-ind/foraelder', (await newcomer(w)).post, [], { contact: 'lis@example.org' }),
    form('/log-ind/venter/:token', w.post, [token(waiting)], { contact: 'lis@example.org' }),
    form('/log-ind/alder', (await w.as(id)).post, [], { age: 'grown' }),
    form('/foraelder/:token/ja', w.post, [token(link)]),
    form('/foraelder/:token/nej', w.post, [token(link)]),
  ]
}

/** Somebody who has said a name, and is too young to decide alone. */
async function newcomer(w: World) {
  const { id: person_id } = await w.given.person({ name: 'Ida' })
  await w.db.insertInto('new_account').values({ person_id, begun_at: w.time.at }).execute()
  return w.as(person_id)
}
