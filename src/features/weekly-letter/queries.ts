import type { Db } from '#platform/database/index.ts'

/** One letter with the name of its area, or undefined when it has stopped. */
export const findLetter = (db: Db, id: string) =>
  letters(db).where('weekly_letter.id', '=', id).executeTakeFirst()

export type ByPost = Awaited<ReturnType<typeof listByPost>>[number]

/** Those who get it by post, and first those who wait for a yes. */
export const listByPost = (db: Db) =>
  letters(db)
    .where('way', '=', 'paper')
    .orderBy((eb) => eb('confirmed_at', 'is not', null))
    .orderBy('asked_at')
    .execute()

const letters = (db: Db) =>
  db
    .selectFrom('weekly_letter')
    .leftJoin('area', 'area.id', 'weekly_letter.area_id')
    .select(['weekly_letter.id', 'way', 'area_id', 'interests', 'email'])
    .select(['weekly_letter.name', 'street', 'town', 'confirmed_at', 'renewed_at', 'asked_at'])
    .select('area.name as area')
