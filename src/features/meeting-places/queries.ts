import type { Db, Tx } from '#platform/database/index.ts'

/** Every meeting place by name. */
export const allPlaces = (db: Db | Tx) =>
  db.selectFrom('meeting_place').selectAll().orderBy('name').execute()
