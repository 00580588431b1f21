import type { PageToLookAt } from './pages.ts'

/** What an employee reads for, and what the person sees of it. */
export const readingPages: PageToLookAt[] = [
  { name: 'what one reads for', path: '/hvem-har-set/formaal', as: 'jens' },
  { name: 'who has seen my data', path: '/hvem-har-set', as: 'inger' },
]
