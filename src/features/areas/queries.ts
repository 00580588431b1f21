import type { Db, Tx } from '#platform/database/index.ts'

export type Area = Awaited<ReturnType<typeof allAreas>>[number]

/** The municipality's local areas by name. They change once in years: read once per request. */
export function allAreas(db: Db | Tx) {
  return db.selectFrom('area').selectAll().orderBy('name').execute()
}
