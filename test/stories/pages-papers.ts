import type { PageToLookAt } from './pages.ts'

/** What is printed, as pages; and the pages of those who print and answer the telephone. */
export const paperPages: PageToLookAt[] = [
  { name: 'a slip with suggestions', path: '/huskeseddel?hvad=natur&sted=ry&brug=pris.gratis' },
  { name: 'all programmes', path: '/program', as: 'kim' },
  { name: 'at the telephone', path: '/telefon?q=kor', as: 'jens' },
]
