import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'
import type { Viewer } from './reach.ts'

const MOST_AN_HOUR = 20
const MOST_TO_ALL_A_DAY = 5

/** Whether one side of a conversation has written so much that it must wait an hour. */
export async function tooMany(db: Db, viewer: Viewer, joiningId: string, now: Temporal.Instant) {
  const by = viewer.guest ? 'guest' : viewer.actor.id
  const limit = { most: MOST_AN_HOUR, minutes: 60, now }
  return (await limitReached(db, `conversation ${joiningId} ${by}`, limit)) !== null
}

/** The same for a message to all who come, which is a letter to each of them. */
export async function tooManyToAll(db: Db, invitationId: string, now: Temporal.Instant) {
  const limit = { most: MOST_TO_ALL_A_DAY, minutes: 24 * 60, now }
  return (await limitReached(db, `to all ${invitationId}`, limit)) !== null
}
