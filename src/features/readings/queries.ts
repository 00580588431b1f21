import type { Db } from '#platform/database/index.ts'

const MOST = 200

export type ReadingShown = Awaited<ReturnType<typeof readingsOf>>[number]

/** When somebody's data was shown to an employee, in which role and what for; the latest first. */
export const readingsOf = (db: Db, personId: string | null) =>
  db
    .selectFrom('reading')
    .innerJoin('service_session', 'service_session.id', 'reading.service_id')
    .select(['reading.at', 'reading.kind', 'service_session.role', 'service_session.purpose'])
    .where('reading.person_id', '=', personId)
    .orderBy('reading.at', 'desc')
    .limit(MOST)
    .execute()
