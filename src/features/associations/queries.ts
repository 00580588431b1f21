import type { Db, Tx } from '#platform/database/index.ts'

/** The associations the person may post for. */
export function associationsOf(db: Db | Tx, personId: string) {
  return db
    .selectFrom('association')
    .innerJoin('association_member', 'association_member.association_id', 'association.id')
    .selectAll('association')
    .where('association_member.person_id', '=', personId)
    .orderBy('name')
    .execute()
}
