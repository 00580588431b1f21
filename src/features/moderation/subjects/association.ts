import {
  type AssociationStatus,
  associationUrl,
  putBackAssociation,
  rolesFor,
  takeDownAssociation,
} from '#features/associations/index.ts'
import { peopleByMail, type Subject } from './subject.ts'

/** Hidden, its page comes again when its people have changed it and a platform host has looked. */
export const association: Subject = {
  async find(db, id) {
    const row = await db
      .selectFrom('association')
      .select(['name', 'summary', 'about', 'doings'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    const words = [row.summary, row.about, row.doings].filter(Boolean).join('\n')
    return { title: row.name, words, href: associationUrl(id) }
  },
  async concerned(db, id) {
    const people = await db
      .selectFrom('association_member')
      .select('person_id')
      .where('association_id', '=', id)
      .where('role', 'in', rolesFor('edit-page'))
      .execute()
    return peopleByMail(
      db,
      people.map((one) => one.person_id),
    )
  },
  restrict: (work, id, { how, facts }) =>
    takeDownAssociation(work, id, { how: how === 'hidden' ? how : 'removed', reason: facts }),
  lift: (work, id, was) => putBackAssociation(work, id, was as AssociationStatus),
}
