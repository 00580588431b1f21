import type { Feature } from '#platform/feature.ts'
import { callReactions } from './lining-up.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import { callAboutNews } from './telling-news.ts'
import './events.ts'
import './tables.ts'

export { phoneWords } from './phone-words.ts'
export { callsUrl } from './urls.ts'
export { dropCall, lineUpCall } from './visits.ts'

export const calls: Feature = {
  name: 'calls',
  path: '/ringeliste',
  routes,
  reactions: [...callReactions, callAboutNews],
  staffDoors,
}
