import type { Db, Tx } from '#platform/database/index.ts'

export type MeetingPlace = Awaited<ReturnType<typeof allPlaces>>[number]

/** Every meeting place by name, with its local area. */
export const allPlaces = (db: Db | Tx) =>
  db
    .selectFrom('meeting_place')
    .innerJoin('area', 'area.id', 'meeting_place.area_id')
    .selectAll('meeting_place')
    .select('area.name as area')
    .orderBy('meeting_place.name')
    .execute()
