import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { claimRefusal } from './claiming.ts'
import type { Decided } from './register-form.ts'

/** Somebody else may have answered in the meantime. */
export const decideRefusal = ({ waits }: { waits: boolean }) =>
  waits ? null : 'association-decided'

/** A platform host's answer on an association that somebody registered. */
export async function decideAssociation(work: Work, id: string, { decision, reason }: Decided) {
  const { db, now, record } = work
  const association = found(
    await db
      .selectFrom('association')
      .select('status')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(decideRefusal({ waits: association.status === 'waiting' }))
  const approved = decision === 'yes'
  await db
    .updateTable('association')
    .set(
      approved
        ? { status: 'listed', listed_at: now, decided_at: now, reason: '' }
        : { status: 'refused', decided_at: now, reason },
    )
    .where('id', '=', id)
    .execute()
  await record('association.decided', { associationId: id, approved })
}

/** The same on somebody who says that an association is theirs: with a yes they own it. */
export async function decideClaim(work: Work, id: string, { decision, reason }: Decided) {
  const { db, actor, now, record } = work
  const claim = found(
    await db
      .selectFrom('association_claim')
      .innerJoin('association', 'association.id', 'association_id')
      .select(['association_id', 'person_id', 'association_claim.decided_at'])
      .where('association_claim.id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(decideRefusal({ waits: claim.decided_at === null }))
  const approved = decision === 'yes'
  if (approved) await welcomeOwner(work, claim)
  await db
    .updateTable('association_claim')
    .set({ decided_at: now, decided_by: actor.id, approved, reason: approved ? '' : reason })
    .where('id', '=', id)
    .execute()
  await record('association.claim-decided', { claimId: id, approved })
}

async function welcomeOwner(
  { db, now }: Work,
  { association_id, person_id }: { association_id: string; person_id: string },
) {
  const { people } = await db
    .selectFrom('association_member')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('association_id', '=', association_id)
    .executeTakeFirstOrThrow()
  refuseIf(claimRefusal({ people }))
  await db
    .insertInto('association_member')
    .values({ association_id, person_id, since: now, role: 'owner' })
    .execute()
}
