import { helpsPeople } from '#platform/role.ts'
import type { Actor } from '#platform/work.ts'
import type { Side } from './tables.ts'

/** Who looks: the one who comes, by a signed link; or somebody who has signed in. */
export type Viewer = { guest: true } | { guest: false; actor: Actor }

export const theGuest: Viewer = { guest: true }
export const asActor = (actor: Actor): Viewer => ({ guest: false, actor })

interface Standing {
  person_id: string | null
  /** The actor may answer for the invitation. */
  hosts: boolean
  handed_at: Temporal.Instant | null
  reported_at: Temporal.Instant | null
  done_at: Temporal.Instant | null
}

const HOURS_TO_UNDO = 24

/**
 * On which side somebody reads a conversation, or null: then it is not there. The one who comes
 * and the hosts; and employees while it is handed to them, because nobody answered for 48 hours or
 * because one of the two reported it, and for a day after they took care of it.
 */
export function sideOf(viewer: Viewer, row: Standing, now: Temporal.Instant): Side | null {
  if (viewer.guest) return 'guest'
  const { id } = viewer.actor
  if (id === null) return null
  if (row.person_id === id) return 'guest'
  if (row.hosts) return 'host'
  return helpsPeople(viewer.actor) && isWithStaff(row, now) ? 'staff' : null
}

/** Whether employees look after it just now. */
export function isWithStaff(row: Omit<Standing, 'person_id' | 'hosts'>, now: Temporal.Instant) {
  if (row.handed_at === null && row.reported_at === null) return false
  const { done_at } = row
  return done_at === null || Temporal.Instant.compare(undoUntil(done_at), now) > 0
}

export const undoUntil = (done: Temporal.Instant) => done.add({ hours: HOURS_TO_UNDO })
export const shownFrom = (now: Temporal.Instant) => now.subtract({ hours: HOURS_TO_UNDO })
