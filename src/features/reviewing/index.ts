import type { Feature, Job } from '#platform/feature.ts'
import { tellHost, tellHostSoon, tellLookedOverAgain } from './notices.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { staffDoors } from './staff-doors.ts'
import './events.ts'
import './tables.ts'

export { reviewUrl } from './urls.ts'

export const reviewing: Feature = {
  name: 'reviewing',
  path: '/gennemsyn',
  routes,
  reactions: [tellHostSoon, tellLookedOverAgain],
  jobs: [tellHost as Job<never>],
  refusals,
  staffDoors,
}
