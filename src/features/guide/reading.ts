import { allAreas } from '#features/areas/index.ts'
import { placeOf } from '#features/finding/index.ts'
import type { Db } from '#platform/database/index.ts'
import { readAnswers } from './answers.ts'
import { candidates } from './candidates.ts'
import { demandsOf, timesAsked } from './demands.ts'

type Queries = Parameters<typeof readAnswers>[0]

/** What an address asks the guide for, and what there is to choose between: two statements. */
export async function readGuide(db: Db, queries: Queries, now: Temporal.Instant) {
  const asked = readAnswers(queries)
  const areas = await allAreas(db)
  const place = placeOf(areas, asked)
  const answers = place ? asked : { ...asked, area: null, nearby: true }
  const demands = demandsOf(answers, place)
  const found = await candidates(db, { demands, times: timesAsked(answers), now })
  return { answers, areas, place, demands, found }
}
