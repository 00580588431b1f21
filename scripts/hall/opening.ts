import { openRoom } from '#features/rooms/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'

/** Opens the room of a meeting, and gives its address. */
export async function openHall(outside: Outside): Promise<string> {
  const { db, now } = outside
  const meeting = {
    ...{ id: 'hal', kind: 'dialogue' as const, title: 'Møde i hallen', lead: '', body_id: null },
    ...{ area: null, starts_at: now(), ends_at: now().add({ hours: 2 }), place_words: 'Hallen' },
    ...{ online_url: null, expected: null, made_at: now() },
  }
  await db.insertInto('meeting').values(meeting).execute()
  const question = { id: 'hvad', meeting_id: 'hal', place: 0, text: 'Hvad betyder mest for dig?' }
  await db.insertInto('meeting_question').values(question).execute()
  const secretary = { id: null, name: 'Sanne', roles: ['secretary'] as const }
  await perform(outside, secretary, (work) => openRoom(work, 'hal'))
  const { code } = await db.selectFrom('room').select('code').executeTakeFirstOrThrow()
  return `/rum/${code}`
}
