import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { close } from './closing.ts'
import { forgetDevices } from './handing-over.ts'

const HOURS_OPEN = 24
const DAYS_KEPT = 30

/**
 * Every night: a room that nobody closed is closed, browsers are forgotten a day after a room closed,
 * and the words after 30 days. The inputs they became have a time of their own.
 */
export async function endRooms(outside: Outside): Promise<void> {
  const { db, now } = outside
  const dayAgo = now().subtract({ hours: HOURS_OPEN })
  const forgotten = await db
    .selectFrom('room')
    .select('meeting_id')
    .where('closed_at', 'is', null)
    .where('opened_at', '<', dayAgo)
    .execute()
  for (const { meeting_id: id } of forgotten)
    await perform(outside, nobody, (work) => close(work, id))
  const closed = await db
    .selectFrom('room')
    .select('meeting_id')
    .where('closed_at', '<', dayAgo)
    .execute()
  await forgetDevices(
    { db },
    closed.map(({ meeting_id }) => meeting_id),
  )
  const old = db
    .selectFrom('room')
    .select('meeting_id')
    .where('closed_at', '<', now().subtract({ hours: 24 * DAYS_KEPT }))
  await db
    .updateTable('room_contribution')
    .set({ words: '' })
    .where('words', '<>', '')
    .where('meeting_id', 'in', old)
    .execute()
}
