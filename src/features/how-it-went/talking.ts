import { lineUpCall } from '#features/calls/index.ts'
import { lockHosted } from '#features/invitations/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

interface Which {
  invitationId: string
  joiningId: string
}

/** The host has talked with somebody who wanted it: the number is forgotten. Twice is once. */
export async function haveTalked(work: Work, which: Which): Promise<void> {
  const joiningId = await guestOf(work, which)
  await work.db
    .updateTable('visit_answer')
    .set({ talked_at: work.now, call_me_on: '' })
    .where('joining_id', '=', joiningId)
    .where('talk_with', '=', 'host')
    .where('talked_at', 'is', null)
    .execute()
  await seenTo(work, joiningId)
  await work.record('talk.done', { joiningId })
}

/** The host asks the municipality to call somebody who stayed away and wanted it. */
export async function handOver(work: Work, which: Which): Promise<void> {
  const joiningId = await guestOf(work, which, { onlyAway: true })
  await lineUpCall(work, joiningId, 'away')
  await seenTo(work, joiningId)
  await work.record('away.handed-over', { joiningId })
}

/** Two new dates must be missed before it is said again. */
export async function seenTo({ db, now }: Work, joiningId: string): Promise<void> {
  await db
    .insertInto('away_heard')
    .values({ joining_id: joiningId, heard_at: now })
    .onConflict((conflict) => conflict.column('joining_id').doUpdateSet({ heard_at: now }))
    .execute()
}

/** Somebody who comes to an invitation of the actor's own. Throws NotFound for others. */
async function guestOf(work: Work, { invitationId, joiningId }: Which, { onlyAway = false } = {}) {
  found(await lockHosted(work, invitationId))
  const { id } = found(
    await work.db
      .selectFrom('joining')
      .select('id')
      .where('id', '=', joiningId)
      .where('invitation_id', '=', invitationId)
      .where('confirmed_at', 'is not', null)
      .$if(onlyAway, (query) =>
        query.where('call_if_away', '=', true).where('cancelled_at', 'is', null),
      )
      .executeTakeFirst(),
  )
  return id
}
