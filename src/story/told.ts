import type { Db } from '#platform/database/index.ts'

/** Whether there is a story, or somebody's real municipality, in the database already. */
export const isTold = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('area').select('id').executeTakeFirst()) !== undefined
