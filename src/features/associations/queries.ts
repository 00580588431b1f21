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

export type ListedAssociation = Awaited<ReturnType<typeof allAssociations>>[number]

const listed = (db: Db) =>
  db
    .selectFrom('association')
    .innerJoin('area', 'area.id', 'association.area_id')
    .select(['association.id', 'association.name', 'association.summary', 'area.name as area'])

/** Every association by name, with its local area. */
export const allAssociations = (db: Db) => listed(db).orderBy('association.name').execute()

/** One of them; undefined when there is none. */
export const findAssociation = (db: Db, id: string) =>
  listed(db).where('association.id', '=', id).executeTakeFirst()
