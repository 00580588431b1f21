import { sql } from 'kysely'
import { openCases } from '#features/moderation/index.ts'
import type { Db } from '#platform/database/index.ts'

/** How many invitations, reports and complaints wait for somebody to look. */
export const reviewsWaiting = (db: Db) =>
  sql<number>`(
    (select count(*) from invitation where status = 'in-review')
    + (select count(*) from report where done_at is null)
    + (select count(*) from (${openCases(db)}) as open_case))`
