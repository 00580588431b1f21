import type { Db } from '#platform/database/index.ts'
import { hear } from './hearing.ts'
import { type Listing, listing } from './listing.ts'
import type { Place } from './place.ts'
import type { Search } from './search.ts'
import { fewerDemands, timesOf, wantedBy } from './wanted.ts'
import { corrections } from './words.ts'

export interface Result extends Listing {
  search: Search
  place: Place | null
  areas: { id: string; name: string }[]
  corrected: { typed: string; used: string }[]
}

/** Looks for what was asked for, in two statements: the words and areas, and then the list. */
export async function look(db: Db, asked: Search, now: Temporal.Instant): Promise<Result> {
  const read = await hear(db, asked)
  const { search, place, areas, words } = read
  const list = await listing(db, {
    wanted: wantedBy(read),
    fewer: fewerDemands(read),
    times: timesOf(search),
    sort: search.sort,
    areaIds: place?.nearest ?? [],
    page: search.page,
    now,
  })
  return {
    ...list,
    search: { ...search, page: list.page },
    place,
    areas,
    corrected: corrections(words),
  }
}
