import type { PageToLookAt } from './pages.ts'

/** What committees have decided, and what was found when it was looked at. */
export const policyPages: PageToLookAt[] = [
  { name: 'a review of a policy', path: '/politikker/handicap/eftersyn/eftersyn-handicap' },
  { name: 'a policy that holds no more', path: '/politikker/idraet' },
  { name: 'policies', path: '/politikker' },
  {
    name: 'the work with a review',
    path: '/politikker/fritid-og-idraet/eftersyn/eftersyn-idraet/arbejd',
    as: 'sanne',
  },
  { name: 'ending a policy', path: '/politikker/skoler/slut', as: 'sanne' },
  {
    name: 'what a new action belongs to',
    path: '/handlinger/ny?ord=Vi+spørger+flere&fra=%2Fpolitikker',
    as: 'sanne',
  },
]
