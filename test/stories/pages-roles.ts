import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** What an administrator sees of the roles. */
export const rolePages: PageToLookAt[] = [
  { name: 'who has a role', path: '/roller', as: 'anders' },
  { name: 'giving a role', path: '/roller/giv', as: 'anders' },
  {
    name: 'one role',
    path: follow('/roller', '^="/roller/"]:not([href="/roller/giv"])[href'),
    as: 'anders',
  },
  { name: 'what the municipality decides', path: '/indstillinger', as: 'anders' },
  { name: 'changing an authority', path: '/indstillinger/dsaAuthority', as: 'anders' },
]
