import type { PageToLookAt } from './pages.ts'

/** The year as employees see it. */
export const wheelPages: PageToLookAt[] = [
  { name: 'the annual wheel', path: '/aarshjul', as: 'jens' },
]
