import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'

/** Whose data it is: somebody with an account and their addresses, or one joining of a guest. */
export interface Subject {
  personId: string | null
  firstName: string
  emails: string[]
  phones: string[]
  /** Where their browsers are told. */
  endpoints: string[]
  joiningIds: string[]
}

/** Somebody with an account, in one statement. What was joined with their address is theirs too. */
export async function personSubject(db: Db | Tx, personId: string): Promise<Subject | undefined> {
  const { rows } = await sql<Subject>`
    select person.id as "personId", first_name as "firstName",
      array(select address from reach where person_id = person.id and channel = 'email') as emails,
      array(select address from reach where person_id = person.id and channel = 'phone') as phones,
      array(select endpoint from push_subscription where person_id = person.id) as endpoints,
      array(select joining.id from joining where joining.person_id = person.id
        or (channel, address) in (select channel, address from reach where person_id = person.id)
      ) as "joiningIds"
    from person where person.id = ${personId}`.execute(db)
  return rows[0]
}

/** A guest, known by the link of one joining: it opens that joining and no other. */
export async function guestSubject(db: Db | Tx, joiningId: string): Promise<Subject | undefined> {
  const { rows } = await sql<Subject>`
    select null as "personId", first_name as "firstName", '{}'::text[] as emails,
      '{}'::text[] as phones, '{}'::text[] as endpoints, array[id] as "joiningIds"
    from joining where id = ${joiningId}`.execute(db)
  return rows[0]
}
