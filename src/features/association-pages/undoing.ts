import { found, refuseIf } from '#platform/refusal.ts'
import { isUndoable } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'

interface Answered {
  decidedAt: Temporal.Instant | null
  /** Something was done that rests on the answer. */
  used: boolean
}

/** Why an answer can no longer be taken back, or null. */
export function undoRefusal({ decidedAt, used }: Answered, now: Temporal.Instant) {
  if (decidedAt === null || !isUndoable(decidedAt, now)) return 'association-undo-late'
  return used ? 'association-undo-used' : null
}

/** Takes the answer on an association back: it waits again, and nobody else sees it meanwhile. */
export async function undoAssociation(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const association = found(
    await db
      .selectFrom('association')
      .select(['status', 'decided_at'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  const { status, decided_at: decidedAt } = association
  const stands = status === 'listed' || status === 'refused'
  const used = await isInUse(work, id)
  refuseIf(undoRefusal({ decidedAt: stands ? decidedAt : null, used }, now))
  await db
    .updateTable('association')
    .set({ status: 'waiting', listed_at: null, decided_at: null, reason: '' })
    .where('id', '=', id)
    .execute()
  await record('association.decision-undone', { associationId: id })
}

/** It has invited, or was asked to. */
async function isInUse({ db }: Work, id: string): Promise<boolean> {
  const used = await db
    .selectFrom('invitation')
    .select('id')
    .where('association_id', '=', id)
    .union(db.selectFrom('cohost').select('id').where('association_id', '=', id))
    .limit(1)
    .executeTakeFirst()
  return used !== undefined
}

/** The same on somebody who said that an association is theirs: they own it no more. */
export async function undoClaim(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const claim = found(
    await db
      .selectFrom('association_claim')
      .innerJoin('association', 'association.id', 'association_id')
      .select(['association_id', 'person_id', 'association_claim.decided_at', 'approved'])
      .where('association_claim.id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  const { association_id, person_id, decided_at: decidedAt } = claim
  refuseIf(undoRefusal({ decidedAt, used: await isUsed(work, claim) }, now))
  if (claim.approved)
    await db
      .deleteFrom('association_member')
      .where('association_id', '=', association_id)
      .where('person_id', '=', person_id)
      .execute()
  await db
    .updateTable('association_claim')
    .set({ decided_at: null, decided_by: null, approved: null, reason: '' })
    .where('id', '=', id)
    .execute()
  await record('association.claim-undone', { claimId: id })
}

interface Claim {
  association_id: string
  person_id: string
  decided_at: Temporal.Instant | null
  approved: boolean | null
}

/** They have asked others in or invited for it since; or, after a no, they have asked once more. */
async function isUsed({ db }: Work, claim: Claim): Promise<boolean> {
  const { association_id: id, person_id, decided_at, approved } = claim
  if (!approved) {
    const again = db
      .selectFrom('association_claim')
      .select('id')
      .where('association_id', '=', id)
      .where('person_id', '=', person_id)
      .where('decided_at', 'is', null)
    return (await again.executeTakeFirst()) !== undefined
  }
  const since = await db
    .selectFrom('association_member')
    .select('person_id as id')
    .where('association_id', '=', id)
    .where('person_id', '<>', person_id)
    .union(db.selectFrom('association_invite').select('id').where('association_id', '=', id))
    .union(
      db
        .selectFrom('invitation')
        .select('id')
        .where('association_id', '=', id)
        .where('created_at', '>=', decided_at),
    )
    .limit(1)
    .executeTakeFirst()
  return since !== undefined
}
