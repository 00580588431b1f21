import type { Db, Tx } from '#platform/database/index.ts'
import { type MemberAction, rolesFor } from './roles.ts'

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

/** Those in an association who may do something in its name and have an e-mail address: one row each. */
export const membersByMail = (db: Db | Tx, associationId: string, action: MemberAction) =>
  db
    .selectFrom('association_member')
    .innerJoin('association', 'association.id', 'association_member.association_id')
    .innerJoin('person', 'person.id', 'association_member.person_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['person.id', 'person.first_name', 'person.language', 'reach.address'])
    .select('association.name as association')
    .distinctOn('person.id')
    .where('association_member.association_id', '=', associationId)
    .where('association_member.role', 'in', rolesFor(action))
    .where('reach.channel', '=', 'email')
    .orderBy('person.id')
    .execute()
