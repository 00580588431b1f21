import { lockAssociation } from '#features/associations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { yearOf } from './children.ts'

/** Why an association can say nothing more, or null. */
export const declareRefusal = ({ status }: { status: string }) =>
  status === 'archived' ? 'declare-closed' : null

/** An owner says it for the association, for this year. Twice is once. */
export async function declare(work: Work, associationId: string): Promise<void> {
  const { db, actor, now, record } = work
  refuseIf(declareRefusal(found(await lockAssociation(work, associationId, 'declare'))))
  const year = yearOf(now)
  const { numInsertedOrUpdatedRows: said } = await db
    .insertInto('child_declaration')
    .values({ association_id: associationId, year, declared_by: actor.id, declared_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (said) await record('declaration.given', { associationId, year })
}

/** An owner takes it back: it is no longer so. */
export async function takeBack(work: Work, associationId: string): Promise<void> {
  const { db, now, record } = work
  found(await lockAssociation(work, associationId, 'declare'))
  const year = yearOf(now)
  const { numDeletedRows: gone } = await db
    .deleteFrom('child_declaration')
    .where('association_id', '=', associationId)
    .where('year', '=', year)
    .executeTakeFirst()
  if (gone) await record('declaration.taken-back', { associationId, year })
}
