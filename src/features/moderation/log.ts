import type { Db } from '#platform/database/index.ts'
import { toldBefore } from './queries.ts'
import { stands } from './standing.ts'

export const PAGE_SIZE = 50

/** What was decided, newest first: no person, no word of what was posted, no link to it. */
export const decisionLog = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('content_decision')
    .select(['kind', 'measure', 'ground', 'law', 'decided_at', 'complaint_id'])
    .where('decided_at', '<', toldBefore(now))
    .where(stands)
    .orderBy('decided_at', 'desc')
    .limit(PAGE_SIZE)
    .execute()

export type Logged = Awaited<ReturnType<typeof decisionLog>>[number]
