import type { Db } from '#platform/database/index.ts'

const MOST = 100

export type Undelivered = Awaited<ReturnType<typeof listUndelivered>>[number]

/** Messages that were given up, the latest first. A code is of no use to anybody any more. */
export const listUndelivered = (db: Db) =>
  db
    .selectFrom('message')
    .select(['id', 'channel', 'recipient', 'subject', 'body', 'problem', 'failed_at', 'handing_at'])
    .where('failed_at', 'is not', null)
    .where('code', 'is', null)
    // What a browser did not take goes by mail.
    .where('channel', '<>', 'push')
    .orderBy('failed_at', 'desc')
    .limit(MOST)
    .execute()
