import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** What people say: the sheet that is printed, and what happened with one of the themes. */
export const inputPages: PageToLookAt[] = [
  { name: 'a sheet to write on', path: '/sig-det/paa-papir' },
  {
    name: 'one of the things people said',
    path: follow('/det-vi-hoerer?kanal=paper', '^="/det-vi-hoerer/"][class="q-item"'),
    as: 'sanne',
  },
]
