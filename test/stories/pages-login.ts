import type { PageToLookAt } from './pages.ts'

/** What MitID has confirmed, and signing out where one has a login at work. */
export const loginPages: PageToLookAt[] = [
  { name: 'what MitID has confirmed', path: '/mit/mitid', as: 'inger' },
  { name: 'signed out of here, and perhaps not at work', path: '/medarbejder/logget-ud' },
]
