import type { PageToLookAt } from './pages.ts'

/** A house that gathers, and how it is arranged. */
export const centrePages: PageToLookAt[] = [
  { name: 'the Centre', path: '/huse/centret-paa-soelund' },
  { name: 'arranging the Centre', path: '/huse/centret-paa-soelund/indret', as: 'tove' },
]
