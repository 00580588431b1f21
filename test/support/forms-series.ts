import { datesUrl } from '#features/invitations/index.ts'
import { anInvitation } from '../given.ts'
import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>
type Make = (door: string, post: World['post'], ids?: string[], fields?: Form['fields']) => Form

/** The forms of the dates of a series. */
export async function seriesForms(w: World, form: Make): Promise<Form[]> {
  const { series } = anInvitation(w.time.at)
  const weekly = { ...series, rrule: 'FREQ=WEEKLY' }
  const { id, hostId } = await w.given.invitation({ series: weekly })
  const { post } = await w.as(hostId)
  const dates = await w.db
    .selectFrom('occurrence')
    .select('id')
    .where('invitation_id', '=', id)
    .orderBy('starts_at')
    .execute()
  const [first, second] = dates.map((date) => date.id)
  const door = datesUrl(':id{[0-9a-z]{12}}')
  const one = `${door}/:date{[0-9a-z]{12}}`
  const when = { day: '30/11 2026', time: '16', end: '18', place: 'Hallen' }
  const moved = { ...when, what: 'move', which: 'one' }
  return [
    form(one, post, [id, second ?? ''], moved),
    form(`${one}/igen`, post, [id, second ?? ''], {}),
    form(`${door}/ny`, post, [id], { ...when, day: '2/12 2026' }),
    form(`${door}/pause`, post, [id], { from: '7/12 2026', to: '20/12 2026' }),
    form(`${door}/slut`, post, [id], { last: '30/6 2027' }),
    form(`${door}/fortsaet`, post, [id]),
    form(one, post, [id, first ?? ''], { ...moved, what: 'cancel' }),
  ]
}
