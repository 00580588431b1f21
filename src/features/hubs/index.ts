import type { Feature } from '#platform/feature.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { reactions } from './seats/letters.ts'
import { seatRoutes } from './seats/routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { makeHub } from './describing.ts'
export { happensIn } from './happens-in.ts'
export { openHub } from './opening.ts'
export { openHubAt, openHubs } from './queries.ts'
export { addRoom } from './rooms.ts'
export { answerSeat } from './seats/answering.ts'
export { askToSit } from './seats/asking.ts'
export { seatsUrl } from './urls.ts'

/** Houses that gather: how one comes in, what happens in their rooms, who sits there. */
export const hubs: Feature = {
  name: 'hubs',
  path: '/huse',
  routes,
  refusals,
  reactions,
  staffDoors,
}

/** Where one's associations sit, at one's own page. */
export const seats: Feature = { name: 'seats', path: '/mit/plads-i-et-hus', routes: seatRoutes }
