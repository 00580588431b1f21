import { withMeeting } from '../../src/features/meetings/test-meetings.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

/** A promise that was kept today; its owner is known for a year more. */
async function kept(w: World) {
  const { id, sanne } = await withMeeting(w)
  const today = Temporal.PlainDate.from('2026-11-22')
  const promise = { id: 'a', meeting_id: id, words: 'En bænk', owner_id: sanne.id, body_id: null }
  await w.db
    .insertInto('meeting_promise')
    .values({ ...promise, due_on: today, state: 'kept', settled_on: today, made_at: w.time.at })
    .execute()
}

/** Who ran a meeting, and who answered for a promise: a year after. */
export const pastOfMeetings: readonly Past[] = [
  // It ends two days and ten hours from now.
  { table: 'meeting_facilitator', days: 367.4, make: withMeeting },
  { table: 'meeting_promise', where: 'owner_id is not null', days: 365.4, make: kept },
]
