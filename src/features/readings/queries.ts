import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

const MOST = 200

export type ReadingShown = Awaited<ReturnType<typeof readingsOf>>[number]

/**
 * Which readings are about somebody: by their account, or, for one without, by the places the
 * link of one opens and the letters about them.
 */
export const readAbout = (
  personId: string | null,
  joiningIds: readonly string[],
): RawBuilder<boolean> =>
  personId === null
    ? sql`(reading.thing_id = any(${joiningIds}::text[]) or exists (
        select from message join joining on joining.address = message.recipient
        where message.id = reading.thing_id and joining.id = any(${joiningIds}::text[])
          and position(joining.id in message.body) > 0))`
    : sql`reading.person_id = ${personId}`

interface Whom {
  personId: string | null
  joiningIds?: readonly string[]
}

/** When somebody's data was shown to an employee, in which role and what for; the latest first. */
export const readingsOf = (db: Db, { personId, joiningIds = [] }: Whom) =>
  db
    .selectFrom('reading')
    .innerJoin('service_session', 'service_session.id', 'reading.service_id')
    .select(['reading.at', 'reading.kind', 'service_session.role', 'service_session.purpose'])
    .where(readAbout(personId, joiningIds))
    .orderBy('reading.at', 'desc')
    .limit(MOST)
    .execute()
