import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** Going along the first times: the board, one who waits with those who fit, and a companion’s own page. */
export const companionPages: PageToLookAt[] = [
  { name: 'the board of companions', path: '/foelges/tavle', as: 'rikke' },
  { name: 'who fits', path: follow('/foelges/tavle', '^="/foelges/tavle/"'), as: 'rikke' },
  { name: "a companion's own page", path: '/foelges/mig', as: 'saga' },
]
