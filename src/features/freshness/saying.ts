import { lockInvitation } from '#features/invitations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import { mayTakeBack } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { readFreshness } from './queries.ts'
import { storeFreshness } from './storing.ts'

/** What an employee said for those who invite, and how it stood until then. */
export interface Said {
  said_at: Temporal.Instant
  said_before: string
}

/** Keeps how a series stands, before somebody says that it is still so; null where nothing was asked. */
export async function saidFor({ db, now }: Work, id: string): Promise<Said | null> {
  const stood = await readFreshness(db, id)
  if (!stood || stood.stage === 'fresh') return null
  const { stage, reached } = stood
  const since = stood.since.toString()
  const affirmed_at = stood.affirmed_at?.toString() ?? null
  return { said_at: now, said_before: JSON.stringify({ stage, since, reached, affirmed_at }) }
}

/** Why it can no longer be undone, or null. */
export const unsayRefusal = (saidAt: Temporal.Instant, now: Temporal.Instant) =>
  mayTakeBack(saidAt, now) ? null : 'freshness-undo-late'

/** They did not say so after all: it stands as it stood, and somebody asks again. Twice is once. */
export async function unsay(work: Work, id: string): Promise<void> {
  found(await lockInvitation(work, id))
  const { said_at, said_before: before } = found(await readFreshness(work.db, id))
  if (said_at === null || before === null) return
  refuseIf(unsayRefusal(said_at, work.now))
  await storeFreshness(work.db, id, {
    stage: before.stage,
    since: Temporal.Instant.from(before.since),
    reached: before.reached,
    affirmed_at: before.affirmed_at === null ? null : Temporal.Instant.from(before.affirmed_at),
  })
  await work.record('freshness.yes-undone', { invitationId: id })
}
