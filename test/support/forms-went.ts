import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'
import { joinWithCode } from './joining.ts'

type World = Awaited<ReturnType<typeof world>>

/** How it went: the ticks of the host, the answer of the newcomer, and who is to be called. */
export async function wentForms(w: World, form: Make): Promise<Form[]> {
  const { id, hostId } = await w.given.invitation({ title: 'Kor', places: null })
  const { place } = await joinWithCode(w, id, { contact: 'vera@example.org' })
  const token = place.split('/').at(-1) ?? ''
  const { id: joining } = await w.db
    .updateTable('joining')
    .set({ how_asked_at: w.time.at, call_if_away: true })
    .where('invitation_id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: date } = await w.db
    .updateTable('occurrence')
    .set({ starts_at: w.time.at })
    .where('invitation_id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
  const host = await w.as(hostId)
  const marks = '/invitationer/:id{[0-9a-z]{12}}/hvem-kom/:date'
  const talks = '/invitationer/:id{[0-9a-z]{12}}/vil-tale/:joining'
  return [
    form(marks, host.post, [id, date], { came: joining, before: '' }),
    form(`${marks}/fortryd`, host.post, [id, date]),
    form('/hvordan-gik-det/:token', w.post, [token], { answer: 'talk' }),
    form('/hvordan-gik-det/:token/tale', w.post, [token], { with: 'host', callMeOn: '22345678' }),
    form(`${talks}/talt`, host.post, [id, joining]),
    form(`${talks}/brobygger`, host.post, [id, joining]),
  ]
}

/** One's own calendar, with an account and by the link that was sent. */
export async function ownCalendarForms(w: World, form: Make): Promise<Form[]> {
  const { id } = await w.given.invitation({ title: 'Kor', places: null })
  const { place } = await joinWithCode(w, id, { contact: 'viggo@example.org' })
  const token = place.split('/').at(-1) ?? ''
  await w.post(`/din-kalender/fra/${token}`)
  const calendar = /\/din-kalender\/(\S+)/.exec((await w.outbox()).at(-1)?.body ?? '')?.[1] ?? ''
  const person = await w.as((await w.given.person()).id)
  return [
    form('/din-kalender/fra/:place', w.post, [token]),
    form('/din-kalender/:token', w.post, [calendar]),
    form('/din-kalender/:token/stop', w.post, [calendar]),
    form('/mit/kalender', person.post),
    form('/mit/kalender/stop', person.post),
  ]
}
