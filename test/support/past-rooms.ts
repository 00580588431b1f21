import { says, withRoom } from '../../src/features/rooms/test-rooms.ts'
import { alsoUrl, closeUrl } from '../../src/features/rooms/urls.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

/** What was said in a room that has closed. */
async function said(w: World) {
  const { id, code, secretary } = await withRoom(w)
  const { id: contribution } = await says(w, code, 'At bussen kører om aftenen')
  await w.post(alsoUrl(code, contribution))
  await secretary.post(closeUrl(id))
}

/** The words of a room: 30 days; whose browser it was: a day, where it did not go at once. */
export const pastOfRooms: readonly Past[] = [
  { table: 'room_contribution', where: "words <> ''", days: 30, make: said },
  { table: 'room_also', days: 1, make: said },
]
