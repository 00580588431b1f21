import type { Db } from '#platform/database/index.ts'

/** Codes that are open or were lately, the newest first. */
export const listCodes = (db: Db) =>
  db
    .selectFrom('referral')
    .leftJoin('area', 'area.id', 'area_id')
    .selectAll('referral')
    .select('area.name as area')
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute()

export type Code = Awaited<ReturnType<typeof listCodes>>[number]

/** A code that opens something now. */
export const findCode = (db: Db, code: string, now: Temporal.Instant) =>
  db
    .selectFrom('referral')
    .selectAll()
    .where('code', '=', code)
    .where('ends_at', '>', now)
    .executeTakeFirst()
