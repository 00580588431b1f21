import { follow, invitation } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** An invitation that is read from right to left, and one being read through by another. */
export const translationPages: PageToLookAt[] = [
  { name: 'an invitation in Arabic', path: invitation('Ny i byen', '?paa=ar') },
  {
    name: 'reading a translation through',
    path: follow('/let-arbejde', '^="/let-arbejde/oversaettelse/"', '/laes'),
    as: 'kim',
  },
]
