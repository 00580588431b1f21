import { bring, event, welcomeTyped } from '../../src/features/calendars/test-calendar.ts'
import { postEntriesUrl, takeInUrl, welcomeUrl } from '../../src/features/calendars/urls.ts'
import type { world } from '../world.ts'
import type { Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What an association does with a calendar it brings in. */
export async function calendarForms(w: World, form: Make) {
  const person = await w.given.person({ name: 'Birthe' })
  const ofBirthe = { members: [person.id] }
  const { id: association } = await w.given.association(ofBirthe)
  const other = await w.given.association({ ...ofBirthe, name: 'Ry Kor' })
  const birthe = await w.as(person.id)
  const posted = await bring(birthe, association, event('1', 1))
  await birthe.post(takeInUrl(posted))
  await birthe.post(welcomeUrl(posted), welcomeTyped)
  const { id: entry } = await w.db
    .selectFrom('calendar_entry')
    .select('id')
    .executeTakeFirstOrThrow()
  await birthe.post(postEntriesUrl(posted), { only: entry })
  const id = await bring(birthe, association, event('2', 2))
  await w.db.updateTable('calendar').set({ address: 'http://127.0.0.1/x.ics' }).execute()
  const pending = await bring(birthe, other.id, event('3', 3))
  const to = (door: string, fields: Record<string, string | string[]> = {}, calendar = id) =>
    form(`/kalendere/:id/${door}`, birthe.post, [calendar], fields)
  const source = { association, file: '', address: 'http://127.0.0.1/x.ics' }
  const sorted = { only: '', all: '', shown: '', picked: 'aaaaaaaaaaaa' }
  return [
    form('/kalendere', birthe.post, [], source),
    to('ja'),
    to('velkomst', { ...welcomeTyped, place: '', places: '8' }),
    ...['opslag', 'fravalg', 'tilvalg'].map((door) => to(door, sorted)),
    to('hentning'),
    to('fil', { file: '' }),
    to('aflysning', { entry }, posted),
    to('nej', {}, pending),
    to('slut'),
  ]
}
