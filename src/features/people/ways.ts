import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#platform/database/index.ts'

/** Every way into an account: addresses codes are sent to, and passkeys. One statement. */
export const waysInto = (db: Db, personId: string) =>
  db
    .selectFrom('person')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('reach')
          .select(['channel', 'address'])
          .whereRef('reach.person_id', '=', 'person.id')
          .orderBy('channel'),
      ).as('addresses'),
      jsonArrayFrom(
        eb
          .selectFrom('passkey')
          .select(['id', 'name'])
          // Inside JSON an instant comes out as its words.
          .select((one) => [
            one.ref('used_at').$castTo<string | null>().as('used_at'),
            one.ref('created_at').$castTo<string>().as('created_at'),
          ])
          .whereRef('passkey.person_id', '=', 'person.id')
          .orderBy('created_at'),
      ).as('passkeys'),
    ])
    .where('id', '=', personId)
    .executeTakeFirst()

export type WaysIn = NonNullable<Awaited<ReturnType<typeof waysInto>>>
