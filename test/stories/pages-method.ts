import type { PageToLookAt } from './pages.ts'

/** What a local area does together. */
export const methodPages: PageToLookAt[] = [
  { name: 'a local area, together', path: '/sammen/skanderborg' },
  { name: 'the steps of a local area', path: '/sammen/skanderborg/trin', as: 'tove' },
]
