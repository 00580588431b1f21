import type { Db, Tx } from '#platform/database/index.ts'
import { rolesFor } from './roles.ts'

/** The associations the person may post for: as owner or host, of those that are listed. */
export function associationsOf(db: Db | Tx, personId: string) {
  return db
    .selectFrom('association')
    .innerJoin('association_member', 'association_member.association_id', 'association.id')
    .selectAll('association')
    .where('association_member.person_id', '=', personId)
    .where('association_member.role', 'in', rolesFor('post'))
    .where('association.status', '=', 'listed')
    .orderBy('name')
    .execute()
}

export type ListedAssociation = Awaited<ReturnType<typeof allAssociations>>[number]

/** Every listed association by name, with its local area. */
export const allAssociations = (db: Db) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'association.summary', 'area.name as area'])
    .where('association.status', '=', 'listed')
    .orderBy('association.name')
    .execute()
