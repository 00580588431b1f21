import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findConversation } from './queries.ts'
import type { Viewer } from './reach.ts'

export const switchForm = z.object({ on: z.enum(['yes', 'no']).catch('no') })

/** Turns the letters of one conversation off, or on again, for one side of it. */
export async function turnLetters(work: Work, viewer: Viewer, joiningId: string, on: boolean) {
  const { db, now, record } = work
  const { side } = found(await findConversation(db, viewer, joiningId, now))
  const personId = viewer.guest ? null : viewer.actor.id
  if (side === 'guest')
    await db
      .insertInto('conversation')
      .values({ joining_id: joiningId, waiting_since: null, guest_muted: !on })
      .onConflict((conflict) => conflict.column('joining_id').doUpdateSet({ guest_muted: !on }))
      .execute()
  else if (on)
    await db
      .deleteFrom('conversation_mute')
      .where('joining_id', '=', joiningId)
      .where('person_id', '=', personId)
      .execute()
  else
    await db
      .insertInto('conversation_mute')
      .values({ joining_id: joiningId, person_id: found(personId) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await record('conversation.turned', { joiningId, on })
}
