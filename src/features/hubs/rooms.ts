import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { countRooms, removeRefusal } from './opening.ts'
import { lockHub } from './reach.ts'
import { text } from './text/index.ts'

/** Which meeting place becomes a room. */
export const roomForm = z.object({
  place: z.string({ error: () => text('placeMissing') }).min(1, {
    error: () => text('placeMissing'),
  }),
})

/** A meeting place becomes one of the rooms of a house; twice is once. */
export async function addRoom(work: Work, slug: string, placeId: string): Promise<void> {
  const { db, now, record } = work
  const { id: hubId } = found(await lockHub(work, slug))
  found(
    await db
      .selectFrom('meeting_place')
      .select('id')
      .where('id', '=', placeId)
      .where('page_taken_down_at', 'is', null)
      .executeTakeFirst(),
  )
  await db
    .insertInto('hub_room')
    .values({ hub_id: hubId, place_id: placeId, added_at: now })
    .onConflict((one) => one.doNothing())
    .execute()
  await record('hub.room-added', { hubId, placeId })
}

/** It is a meeting place like others again. */
export async function removeRoom(work: Work, slug: string, placeId: string): Promise<void> {
  const { db, record } = work
  const { id: hubId, status } = found(await lockHub(work, slug))
  const room = await db
    .selectFrom('hub_room')
    .innerJoin('meeting_place', 'meeting_place.id', 'place_id')
    .select('page_taken_down_at')
    .where('hub_id', '=', hubId)
    .where('place_id', '=', placeId)
    .executeTakeFirst()
  const isShown = found(room).page_taken_down_at === null
  if (isShown) refuseIf(removeRefusal({ status, rooms: await countRooms(db, hubId) }))
  await db
    .deleteFrom('hub_room')
    .where('hub_id', '=', hubId)
    .where('place_id', '=', placeId)
    .execute()
  await record('hub.room-removed', { hubId, placeId })
}
