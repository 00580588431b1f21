import { newId } from '#platform/id.ts'
import type { world } from '../world.ts'
import type { Form } from './forms.ts'
import { fullTable, ib, ole } from './waiting.ts'

type World = Awaited<ReturnType<typeof world>>
type Make = (
  door: string,
  post: World['post'],
  ids?: string[],
  fields?: Record<string, string | string[]>,
) => Form

/** The waiting list: yes or no to a place, on one's own page and by telephone; one like it. */
export async function waitingForms(w: World, form: Make): Promise<Form[]> {
  const pia = { ...ib, firstName: 'Pia', contact: 'pia@example.org' }
  const { id, inger, waiting } = await fullTable(w, [ib, ole, pia])
  const staff = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
  await w.post(`${inger}/framelding`)
  await w.settle()
  const { id: joining } = await w.db
    .selectFrom('joining')
    .select('id')
    .where('first_name', '=', 'Pia')
    .executeTakeFirstOrThrow()
  const call = { id: newId(), joining_id: joining, kind: 'offer' as const, created_at: w.time.at }
  await w.db.insertInto('call').values(call).execute()
  const [first, second] = waiting.map((place) => place.split('/').at(-1) ?? '')
  return [
    form('/invitationer/:id{[0-9a-z]{12}}/tilslutning', w.post, [id], {
      ...ib,
      contact: 'pil@example.org',
      ...{ waitSeries: '', waitFor: '', like: 'ja' },
    }),
    form('/invitationer/din-plads/:token/ja', w.post, [first ?? '']),
    form('/invitationer/din-plads/:token/nej', w.post, [second ?? '']),
    form('/ringeliste/:id/plads', staff.post, [call.id], { answer: 'no' }),
    form('/invitationer/:id/magen-til', w.post, [id]),
  ]
}
