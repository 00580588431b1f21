import { expect } from 'vitest'
import { AFTERWARDS, outcome, withMeeting } from '../../src/features/meetings/test-meetings.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>

/** The marked person runs a meeting, and answers for what was promised there. */
export async function runsAMeeting(w: World, personId: string) {
  const { id, url, sanne } = await withMeeting(w)
  const role = { person_id: personId, role: 'grants-officer' as const, given_at: w.time.at }
  await w.db.insertInto('person_role').values(role).execute()
  await w.db
    .insertInto('meeting_facilitator')
    .values({ meeting_id: id, person_id: personId })
    .execute()
  const now = w.time.at
  w.time.at = AFTERWARDS
  const secretary = await w.as(sanne.id)
  expect((await secretary.post(`${url}/luk`, outcome(marked.email))).status).toBe(303)
  w.time.at = now
}
