import { lockInvitation, lockOwn } from '#features/invitations/index.ts'
import { after } from '#platform/feature.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Said, saidFor } from './saying.ts'
import { storeFreshness } from './storing.ts'

/** Why nobody can stand behind it any more, or null. */
export function affirmRefusal(
  { status, over_at }: { status: string; over_at: Temporal.Instant },
  now: Temporal.Instant,
) {
  const isOver = status !== 'published' || Temporal.Instant.compare(over_at, now) <= 0
  return isOver ? 'still-true-over' : null
}

/** The actor says that a series of their own is still so. It is on the list again at once. */
export async function affirm(work: Work, id: string): Promise<void> {
  refuseIf(affirmRefusal(found(await lockOwn(work, id)), work.now))
  await write(work, id)
}

/** A platform host has talked with those who invite, and says it for them. It can be undone. */
export async function affirmForThem(work: Work, id: string): Promise<void> {
  refuseIf(affirmRefusal(found(await lockInvitation(work, id)), work.now))
  await write(work, id, await saidFor(work, id))
}

async function write({ db, now, record }: Work, id: string, said: Said | null = null) {
  const isSo = { stage: 'fresh', since: now, reached: true, affirmed_at: now } as const
  await storeFreshness(db, id, isSo, said)
  await record('freshness.affirmed', { invitationId: id })
}

/** Whoever changes something has just read it: that is a yes as good as any. */
const changing = (event: 'invitation.changed' | 'dates.changed') =>
  after(event, `freshness.${event.replace('.', '-')}`, ({ invitationId }, outside) =>
    perform(outside, nobody, async (work) => {
      const invitation = await lockInvitation(work, invitationId)
      if (invitation && affirmRefusal(invitation, work.now) === null)
        await write(work, invitationId)
    }),
  )

export const affirmingReactions = [changing('invitation.changed'), changing('dates.changed')]
