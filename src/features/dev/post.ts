import type { Db } from '#platform/database/index.ts'

const MOST = 50

/** The newest messages first, sent or not. */
export const latestMessages = (db: Db) =>
  db
    .selectFrom('message')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
