import { sql } from 'kysely'
import type { Tx } from '#platform/database/index.ts'

interface Brought {
  id: string
  name: string
  area_id: string
  summary: string
  traits: string[]
  address: string
  latitude: number | null
  longitude: number | null
  opening: string
  youth_hours: string
  facts: [fact: string, holds: boolean, note: string][]
}

const AT_A_TIME = 1000

/** Adds meeting places from another directory, or writes those with the same id anew. */
export async function storePlaces(db: Tx, all: Brought[]) {
  for (let from = 0; from < all.length; from += AT_A_TIME) {
    const some = all.slice(from, from + AT_A_TIME)
    await db
      .insertInto('meeting_place')
      .values(some.map(({ facts: _, ...columns }) => columns))
      .onConflict((one) =>
        one.column('id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          area_id: eb.ref('excluded.area_id'),
          summary: eb.ref('excluded.summary'),
          traits: eb.ref('excluded.traits'),
          address: eb.ref('excluded.address'),
          latitude: eb.ref('excluded.latitude'),
          longitude: eb.ref('excluded.longitude'),
          opening: eb.ref('excluded.opening'),
          youth_hours: eb.ref('excluded.youth_hours'),
        })),
      )
      .execute()
    await storeFacts(db, some)
  }
}

/** What says the same as before stays as it was checked; what is new nobody here has looked at. */
async function storeFacts(db: Tx, places: readonly Brought[]) {
  const rows = places.flatMap(({ id, facts }) =>
    facts.map(([fact, holds, note]) => ({ place_id: id, fact, holds, note })),
  )
  await sql`
    with said as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as row (place_id text, fact text, holds boolean, note text)
    ), gone as (
      delete from place_fact where place_id = any(${places.map(({ id }) => id)}::text[])
        and (place_id, fact) not in (select place_id, fact from said)
    )
    insert into place_fact (place_id, fact, holds, note) select * from said
    on conflict (place_id, fact) do update
      set holds = excluded.holds, note = excluded.note, checked_at = null, checked_by = null
      where (place_fact.holds, place_fact.note) <> (excluded.holds, excluded.note)`.execute(db)
}
