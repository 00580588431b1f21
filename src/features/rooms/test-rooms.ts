import { newId } from '#platform/id.ts'
import type { world } from '#test/world.ts'
import { openUrl, roomUrl, sayUrl, steerUrl } from './urls.ts'

type World = Awaited<ReturnType<typeof world>>
type Posting = Pick<World, 'post'>

const questions = ['Hvad betyder mest for dig?', 'Hvad kunne du gøre?', 'Sammen med hvem?']

/** A dialogue meeting in Ry with three questions, and Sanne, who runs it. */
export async function withMeeting(w: World) {
  await w.given.area()
  const sanne = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  const id = newId()
  const starts_at = w.time.at
  await w.db
    .insertInto('meeting')
    .values({
      ...{ id, kind: 'dialogue', title: 'Møde om busser', lead: '', body_id: null, area: 'ry' },
      ...{ starts_at, ends_at: starts_at.add({ hours: 2 }), place_words: 'Medborgerhuset' },
      ...{ online_url: null, expected: null, made_at: starts_at },
    })
    .execute()
  const asked = questions.map((text, place) => ({ id: newId(), meeting_id: id, place, text }))
  await w.db.insertInto('meeting_question').values(asked).execute()
  return { id, asked, sanne, secretary: await w.as(sanne.id), steer: steerUrl(id) }
}

/** The same with its room open. */
export async function withRoom(w: World) {
  const meeting = await withMeeting(w)
  await meeting.secretary.post(openUrl(meeting.id))
  const { code } = await w.db.selectFrom('room').select('code').executeTakeFirstOrThrow()
  return { ...meeting, code, url: roomUrl(code), say: sayUrl(code) }
}

/** Says something from a telephone without a number yet; gives its cookie and what was said. */
export async function says(w: World, code: string, words: string, by: Posting = w) {
  const answer = await by.post(sayUrl(code), { words })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const { id } = await w.db
    .selectFrom('room_contribution')
    .select('id')
    .where('words', '=', words)
    .executeTakeFirstOrThrow()
  return { id, answer, phone: w.withCookie(cookie) }
}

/** Reads a stream of events until one has these words, and goes. */
export async function hears(answer: Response, words: string): Promise<string> {
  const reader = (answer.body ?? new ReadableStream()).getReader()
  const utf8 = new TextDecoder()
  let heard = ''
  while (!heard.includes(words)) {
    const { done, value } = await reader.read()
    if (done) break
    heard += utf8.decode(value, { stream: true })
  }
  await reader.cancel()
  return heard
}
