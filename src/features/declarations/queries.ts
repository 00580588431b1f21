import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { associationsWhere, ownRole, rolesFor } from '#features/associations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

/** How it stands this year with one of the actor's associations, in one statement. */
export const findDeclaration = (db: Db, actor: Actor, id: string, year: number) =>
  db
    .selectFrom('association')
    .leftJoin('child_declaration', (join) =>
      join
        .onRef('child_declaration.association_id', '=', 'association.id')
        .on('child_declaration.year', '=', year),
    )
    .leftJoin('person as sayer', 'sayer.id', 'declared_by')
    .select(['association.id', 'name', 'kind', 'status'])
    .select(['declared_at as declaredAt', 'sayer.first_name as sayer'])
    .select((eb) => [
      ownRole(actor)(eb).as('role'),
      jsonArrayFrom(
        eb
          .selectFrom('association_member')
          .innerJoin('person', 'person.id', 'person_id')
          .select('person.first_name as name')
          .whereRef('association_id', '=', 'association.id')
          .where('role', 'in', rolesFor('declare'))
          .orderBy('since'),
      ).as('owners'),
    ])
    .where('association.id', '=', id)
    .where(associationsWhere(actor, 'leave'))
    .executeTakeFirst()

export type Declaration = NonNullable<Awaited<ReturnType<typeof findDeclaration>>>
