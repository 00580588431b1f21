import type { PageToLookAt } from './pages.ts'

/** What is printed, as pages. */
export const paperPages: PageToLookAt[] = [
  { name: 'the programme of a town', path: '/program/ry' },
  { name: 'all programmes', path: '/program', as: 'kim' },
]
