import * as z from 'zod'
import { personWith } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import { type Role, roles } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { keepInStep } from './in-step.ts'
import { needsTwo } from './needs-two.ts'
import { dateField, instantsOf, type Period } from './period.ts'
import { personAt, type Reach, reachField } from './reach.ts'
import { text } from './text/index.ts'

const MOST = 300

export const reasonField = z
  .string({ error: () => text('reasonProblem') })
  .trim()
  .min(3, { error: () => text('reasonProblem') })
  .max(MOST, { error: () => text('reasonLong', { most: MOST }) })

export const giveForm = z.object({
  contact: reachField,
  role: z.enum(roles, { error: () => text('roleProblem') }),
  from: dateField,
  until: dateField,
  reason: reasonField,
  /** Ticked where nobody has the address yet, and a letter is to go there. */
  invite: z
    .string({ error: () => text('inviteProblem') })
    .optional()
    .transform((said) => said === 'ja'),
})

export interface Given extends Period {
  personId: string
  role: Role
  reason: string
}

/** The person at the address; made now where an e-mail is to be invited. */
export async function personToGive(work: Work, reach: Reach, invite: boolean) {
  const known = await personAt(work.db, reach)
  if (known || !invite || reach.channel !== 'email') return known
  return (await personWith(work, reach)).id
}

/** Gives a role for a time. The administrator role waits for a second administrator's yes. */
export async function giveRole(work: Work, given: Given): Promise<void> {
  const { db, actor, now, record } = work
  refuseIf(ownRoleRefusal({ personId: given.personId, actorId: actor.id }))
  const waits = needsTwo(given.role)
  const id = newId()
  await db
    .insertInto('role_grant')
    .values({
      id,
      person_id: given.personId,
      role: given.role,
      reason: given.reason,
      ...instantsOf(given, now),
      asked_by: actor.id,
      asked_at: now,
      given_by: waits ? null : actor.id,
      given_at: waits ? null : now,
    })
    .execute()
  if (waits) return record('role.asked', { grantId: id })
  await keepInStep(db, now)
  await record('role.given', { grantId: id })
}

/** Nobody gives themselves anything. */
export const ownRoleRefusal = (who: { personId: string; actorId: string | null }) =>
  who.personId === who.actorId ? 'own-role' : null
