import { lockAssociation } from '#features/associations/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** Whether the page shows one's own first name, and in which words. Only oneself can say so. */
export async function meet(
  work: Work,
  associationId: string,
  { meets, words }: { meets: boolean; words: string },
): Promise<void> {
  const { db, actor, record } = work
  found(await lockAssociation(work, associationId, 'leave'))
  const personId = actor.id ?? ''
  await db
    .updateTable('association_member')
    .set({ meets, meets_words: meets ? words : '' })
    .where('association_id', '=', associationId)
    .where('person_id', '=', personId)
    .execute()
  await record('association.met', { associationId, personId })
}
