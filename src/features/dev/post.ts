import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

const MOST = 50

/** The newest messages first, sent or not: all, or those to somebody or about something. */
export const latestMessages = (db: Db, words: string) =>
  db
    .selectFrom('message')
    .selectAll()
    .where(sql<string>`recipient || ' ' || subject`, 'ilike', `%${words}%`)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
