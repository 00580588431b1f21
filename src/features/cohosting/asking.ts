import { type InvitationStatus, lockOwn } from '#features/invitations/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** Why nobody can be asked about it or answer now, or null: others must be able to see it first. */
export const openRefusal = (
  invitation: { status: InvitationStatus; over_at: Temporal.Instant },
  now: Temporal.Instant,
) =>
  invitation.status === 'published' && Temporal.Instant.compare(invitation.over_at, now) > 0
    ? null
    : 'cohost-closed'

/** What was asked, and what they said: nothing yet is null. */
export interface Asked {
  answer: 'yes' | 'no' | null
}

interface Asking {
  /** It is the one that invites already. */
  isFirst: boolean
  /** Somebody writes for it here, and can answer. */
  hasHosts: boolean
  /** What it was asked before, and what it said. */
  before: Asked | undefined
}

/** Why this association cannot be asked, or null. A no is not asked again. */
export function askRefusal({ isFirst, hasHosts, before }: Asking) {
  if (isFirst) return 'cohost-first'
  if (before) return before.answer === 'no' ? 'cohost-said-no' : 'cohost-already'
  return hasHosts ? null : 'cohost-nobody'
}

/** Asks an association to host an invitation of the actor's own. Nothing of it is shown yet. */
export async function askToHost(work: Work, invitationId: string, associationId: string) {
  const { db, actor, now, record } = work
  const invitation = found(await lockOwn(work, invitationId))
  refuseIf(openRefusal(invitation, now))
  found(
    await db
      .selectFrom('association')
      .select('id')
      .where('id', '=', associationId)
      .where('status', '=', 'listed')
      .executeTakeFirst(),
  )
  const hasHosts = (await whoIsAsked(db, associationId, actor.id)).length > 0
  const before = await db
    .selectFrom('cohost')
    .select('answer')
    .where('invitation_id', '=', invitationId)
    .where('association_id', '=', associationId)
    .executeTakeFirst()
  const isFirst = invitation.association_id === associationId
  refuseIf(askRefusal({ isFirst, hasHosts, before }))
  const id = newId()
  await db
    .insertInto('cohost')
    .values({
      ...{ id, invitation_id: invitationId, association_id: associationId },
      ...{ asked_by: actor.id, asked_at: now, answer: null, answered_at: null },
    })
    .execute()
  await record('cohost.asked', { cohostId: id })
  return id
}
