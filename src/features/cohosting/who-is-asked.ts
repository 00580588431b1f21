import { rolesFor } from '#features/associations/index.ts'
import { mayBegin, youngOf } from '#features/people/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'

/** Those of an association who host with others, and may be asked by this person. */
export async function whoIsAsked(
  db: Db | Tx,
  associationId: string,
  askedBy: string | null,
): Promise<string[]> {
  const hosts = await db
    .selectFrom('association_member')
    .select('person_id as id')
    .where('association_id', '=', associationId)
    .where('role', 'in', rolesFor('host-together'))
    .execute()
  const ids = hosts.map(({ id }) => id)
  const young = await youngOf(db, askedBy === null ? ids : [...ids, askedBy])
  const age = (id: string | null) => (id !== null && young.has(id) ? 'young' : 'of-age')
  return ids.filter((id) => mayBegin('to-host-together', age(askedBy), age(id)))
}
