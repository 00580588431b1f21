import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Only what stands in the directory without people can be asked for. */
export const claimRefusal = ({ people }: { people: number | string }) =>
  Number(people) > 0 ? 'claim-has-people' : null

/** Somebody says that the association is theirs to speak for. Asking twice is asking once. */
export async function claim(work: Work, associationId: string, words: string): Promise<void> {
  const { db, actor, now, record } = work
  if (actor.id === null) return
  const association = found(
    await db
      .selectFrom('association')
      .select((eb) => [
        eb
          .selectFrom('association_member')
          .select(eb.fn.countAll<number>().as('people'))
          .whereRef('association_id', '=', 'association.id')
          .$asScalar()
          .$notNull()
          .as('people'),
      ])
      .where('id', '=', associationId)
      .where('status', '=', 'listed')
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(claimRefusal(association))
  const id = newId()
  const { numInsertedOrUpdatedRows: asked } = await db
    .insertInto('association_claim')
    .values({
      ...{ id, association_id: associationId, person_id: actor.id, words, created_at: now },
      ...{ decided_at: null, decided_by: null, approved: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (asked) await record('association.claimed', { claimId: id })
}
