import type { PageToLookAt } from './pages.ts'

/** Who decides and who gives advice. */
export const bodiesPages: PageToLookAt[] = [
  { name: 'councils and committees', path: '/raad-og-udvalg' },
  { name: 'the strategy', path: '/strategi' },
]
