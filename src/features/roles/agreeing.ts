import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { keepInStep } from './in-step.ts'

/** A second administrator's yes: the role holds from now on. */
export async function agree(work: Work, grantId: string): Promise<void> {
  const { db, actor, now, record } = work
  const grant = await lockWaiting(work, grantId)
  refuseIf(agreeRefusal({ ...grant, actorId: actor.id }))
  await db
    .updateTable('role_grant')
    .set({ given_by: actor.id, given_at: now })
    .where('id', '=', grantId)
    .execute()
  await keepInStep(db, now)
  await record('role.given', { grantId })
}

/** The same, said no to; who asked may also take it back like this. */
export async function decline(work: Work, grantId: string): Promise<void> {
  const { db, actor, now, record } = work
  await lockWaiting(work, grantId)
  await db
    .updateTable('role_grant')
    .set({ ended_by: actor.id, ended_at: now })
    .where('id', '=', grantId)
    .execute()
  await record('role.declined', { grantId })
}

/** Who asked cannot say yes as well, and neither can the one it is about. */
export function agreeRefusal(grant: {
  person_id: string
  asked_by: string | null
  actorId: string | null
}) {
  if (grant.person_id === grant.actorId) return 'own-role'
  if (grant.asked_by === null || grant.asked_by === grant.actorId) return 'own-asking'
  return null
}

const lockWaiting = async ({ db, now }: Work, grantId: string) =>
  found(
    await db
      .selectFrom('role_grant')
      .select(['id', 'person_id', 'asked_by'])
      .where('id', '=', grantId)
      .where('given_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('ends_at', '>', now)
      .forUpdate()
      .executeTakeFirst(),
  )
