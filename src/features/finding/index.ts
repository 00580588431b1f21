import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'

export { type Card, cardOf } from './card-of.ts'
export { type CardRow, cardColumns, cardTables, type Time } from './cards.ts'
export { comingAt, ofAssociation } from './coming.ts'
export { hits, isWalked, walk } from './conditions.ts'
export { fitting } from './fitting.ts'
export { datesIn } from './local.ts'
export { look } from './looking.ts'
export { type Place, placeOf, shortName } from './place.ts'
export { everything, readSearch, type Search, searchQuery } from './search.ts'
export { searchWords } from './search-words.ts'
export { soonest } from './soonest.ts'
export {
  guideUrl,
  helpUrl,
  hubUrl,
  postUrl,
  programmeUrl,
  searchUrl,
  weekLetterUrl,
} from './urls.ts'
export { timesOf } from './wanted.ts'

export const finding: Feature = { name: 'finding', path: '/invitationer', routes }
