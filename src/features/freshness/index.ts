import type { Feature } from '#platform/feature.ts'
import { affirmingReactions } from './affirming.ts'
import { lookThrough } from './looking.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { affirm } from './affirming.ts'
export { lookThrough } from './looking.ts'
export { freshnessOf } from './queries.ts'
export { stillTrueUrl, unansweredUrl } from './urls.ts'
export { lastSaid, notConfirmed, sayItHolds } from './words.ts'

/** "Is this still true?": every series asks those who invite, and leaves the list when nobody says. */
export const freshness: Feature = {
  name: 'freshness',
  path: '/passer-det',
  routes,
  reactions: affirmingReactions,
  timetable: [{ name: 'freshness.look', cron: '0 9 * * *', run: lookThrough }],
  refusals,
  staffDoors,
}
