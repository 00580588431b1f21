import type { Db } from '#platform/database/index.ts'
import { searchBeginning } from './beginning.ts'
import { placeOf } from './place.ts'
import type { Search } from './search.ts'
import { wordsIn } from './words.ts'

/** What was asked for, understood: the words as they are known, and the place as areas. */
export async function hear(db: Db, asked: Search) {
  const { areas, known } = await searchBeginning(db, {
    words: wordsIn(asked.words),
    verbatim: asked.verbatim,
  })
  const place = placeOf(areas, asked)
  const search: Search = place ? asked : { ...asked, area: null, nearby: true, sort: 'soonest' }
  return { areas, place, search, words: known, areaIds: place?.areaIds ?? [] }
}
