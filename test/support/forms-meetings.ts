import {
  AFTERWARDS,
  areaMeeting,
  outcome,
  sheet,
  withMeeting,
} from '../../src/features/meetings/test-meetings.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What those who run a meeting post before it and after it, and the questions they begin with. */
export async function meetingForms(w: World, form: Make): Promise<Form[]> {
  const { secretary, sanne, id } = await withMeeting(w)
  const before = { date: '2026-11-20' }
  const { id: held, url } = await withMeeting(w, before)
  const now = w.time.at
  w.time.at = AFTERWARDS
  await (await w.as(sanne.id)).post(`${url}/luk`, outcome(sanne.email))
  w.time.at = now
  const { id: association } = await w.given.association({ name: 'Ry Mødes', members: [sanne.id] })
  await secretary.post('/moeder/skabeloner', { title: 'Til besøg', questions: 'Hvad savner du?' })
  const one = (table: 'meeting_template' | 'meeting_promise') =>
    w.db.selectFrom(table).select('id').executeTakeFirstOrThrow()
  const { id: template } = await one('meeting_template')
  const { id: promise } = await one('meeting_promise')
  const helper = await w.given.person({ name: 'Bo', roles: ['bridge-builder'] })
  await w.db
    .insertInto('meeting_facilitator')
    .values({ meeting_id: id, person_id: helper.id })
    .execute()
  const to = (door: string, fields: Form['fields'] = {}, ids = [id]) =>
    form(`/moeder/:meeting/${door}`, secretary.post, ids, fields)
  const questions = { title: 'Til møder', questions: 'Hvem mangler?' }
  return [
    form('/moeder/ny', secretary.post, [], { ...areaMeeting, body: '' }),
    form('/moeder/skabeloner', secretary.post, [], questions),
    form('/moeder/skabeloner/:template/fjern', secretary.post, [template]),
    to('ret', areaMeeting),
    to('holder', { contact: helper.email }),
    to('holder/:person/fjern', {}, [id, helper.id]),
    to('indbyd', { associations: association }),
    form('/moeder/:meeting/foelg', w.post, [id], { contact: 'hans@example.org' }),
    to('ark', { ...sheet, contact: '', name: '', street: '', town: '' }, [held]),
    to('luk', { ...outcome(sanne.email), attended: '24' }, [held]),
    to('loefter/:promise', { state: 'kept', said: 'Bænken står der.' }, [held, promise]),
    to('aflys', { reason: 'Salen er lukket' }),
  ]
}
