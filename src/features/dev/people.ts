import type { Db } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'

/** Somebody in the demo story, with a line that says who. */
export interface StoryPerson {
  id: string
  about: string
}

export interface PersonToBe {
  id: string
  name: string
  address: string | null
  about: string | undefined
}

const MOST = 60

/** Whom one can sign in as: the people of the story first, in its order, then the newest. */
export async function listPeople(db: Db, story: readonly StoryPerson[]): Promise<PersonToBe[]> {
  const rows = await db
    .selectFrom('person')
    .select(({ selectFrom }) => [
      'id',
      'first_name as name',
      selectFrom('reach')
        .select('address')
        .whereRef('person_id', '=', 'person.id')
        .limit(1)
        .as('address'),
    ])
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .execute()
  const order = story.map(({ id }) => id)
  const place = ({ id }: { id: string }) => (order.includes(id) ? order.indexOf(id) : order.length)
  return rows
    .map((row) => ({ ...row, about: story.find(({ id }) => id === row.id)?.about }))
    .sort((a, b) => place(a) - place(b))
}

/** The id, when there is such a person. Throws NotFound. */
export async function findPerson(db: Db, id: string): Promise<string> {
  const person = await db.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()
  return found(person).id
}
