import type { Db } from '#platform/database/index.ts'
import { digest } from '#platform/secret.ts'

/** Where somebody is signed in, the one they are in first, then the last seen. One statement. */
export const sessionsOf = (db: Db, personId: string, token: string, now: Temporal.Instant) =>
  db
    .selectFrom('session')
    .select(['id', 'browser', 'device', 'way', 'created_at', 'seen_at'])
    .select((eb) => eb('token_hash', '=', digest(token)).as('here'))
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('here', 'desc')
    .orderBy('seen_at', 'desc')
    .limit(100)
    .execute()

export type SessionShown = Awaited<ReturnType<typeof sessionsOf>>[number]
