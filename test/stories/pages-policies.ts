import type { PageToLookAt } from './pages.ts'

/** What committees have decided, and what was found when it was looked at. */
export const policyPages: PageToLookAt[] = [
  { name: 'a review of a policy', path: '/politikker/handicap/eftersyn/eftersyn-handicap' },
]
