import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'

/** One search for those who answer the telephone. */
export const phoneDesk: Feature = { name: 'phone-desk', path: '/telefon', routes, staffDoors }
