import type { Context } from 'hono'
import type { Typed, Web } from '#platform/http.tsx'
import { headingOf } from './arranging.ts'
import { deviceOf } from './device.ts'
import { RoomPage } from './pages/room-page.tsx'
import { marksOf, type Room } from './queries.ts'

interface Shown {
  typed?: Typed
  hasSent?: boolean
  /** Where the browser was given its number just now. */
  device?: string
}

/** The page of a telephone in the room. */
export async function showRoom(c: Context<Web>, room: Room, { device, ...said }: Shown = {}) {
  const { db, problems } = c.var
  const known = device ?? deviceOf(c, room.meetingId)
  const marks = (await marksOf(db, room.meetingId, [known])).get(known) ?? {}
  const page = <RoomPage {...{ room, marks, problems }} {...said} />
  return c.render(page, { title: headingOf(room), personal: true, live: true })
}
