import { lockAssociation, type MemberAction } from '#features/associations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { People } from './owners.ts'

/** Nothing is changed among the people of what has ended: it is opened again first. */
export const closedRefusal = ({ status }: { status: string }) =>
  status === 'archived' ? 'association-closed' : null

/** A living association the actor may do this to, locked, with its people. */
export async function lockWithPeople(work: Work, id: string, action: MemberAction) {
  const association = found(await lockAssociation(work, id, action))
  refuseIf(closedRefusal(association))
  const people: People = await work.db
    .selectFrom('association_member')
    .select(['person_id', 'role'])
    .where('association_id', '=', id)
    .execute()
  return { association, people }
}
