import { sql } from 'kysely'
import * as z from 'zod'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Role } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { reasonField } from './giving.ts'
import { keepInStep } from './in-step.ts'

export const endForm = z.object({ reason: reasonField })

/** Ends a role before its time, with whatever renewals it has; it stops working at once. */
export async function endRole(work: Work, grantId: string, reason: string): Promise<void> {
  const { db, actor, now, record } = work
  await holdAdministrators(work)
  const { person_id, role } = found(await standing(work, grantId))
  refuseIf(endRefusal({ role, others: await otherAdministrators(work, person_id) }))
  await db
    .updateTable('role_grant')
    .set({ ended_by: actor.id, ended_at: now, end_reason: reason })
    .where('person_id', '=', person_id)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .execute()
  await keepInStep(db, now)
  await record('role.ended', { grantId })
}

/** There is always an administrator: the last one stays until there is another. */
export const endRefusal = ({ role, others }: { role: Role; others: number }) =>
  role === 'administrator' && others === 0 ? 'last-administrator' : null

/** Two who end each other's role at the same time wait for one another. */
const holdAdministrators = ({ db }: Work) =>
  sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(db)

const standing = ({ db, now }: Work, grantId: string) =>
  db
    .selectFrom('role_grant')
    .select(['person_id', 'role'])
    .where('id', '=', grantId)
    .where('given_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()

async function otherAdministrators({ db, now }: Work, personId: string): Promise<number> {
  const others = await db
    .selectFrom('person_role')
    .select('person_id')
    .where('role', '=', 'administrator')
    .where('person_id', '<>', personId)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute()
  return others.length
}
