import { sql } from 'kysely'

interface Party {
  companions: number
  wantsCompanion: boolean
}

/** How many chairs one joining takes: everybody who comes counts, a companion found for one too. */
export const partyOf = ({ companions, wantsCompanion }: Party): number =>
  1 + companions + (wantsCompanion ? 1 : 0)

/** The same in SQL. Those who only ask or want a call take no chair yet. */
export const partySql = sql<number>`
  case when way in ('coming', 'coming-with')
    then 1 + companions + case when wants_companion then 1 else 0 end else 0 end`

/** How many chairs are free, or null where there is room for all; never below none. */
export const freePlaces = ({ places, taken }: { places: number | null; taken: number }) =>
  places === null ? null : Math.max(0, places - taken)
