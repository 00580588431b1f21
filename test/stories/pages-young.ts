import type { PageToLookAt } from './pages.ts'

/** The pages of looking after the young. */
export const youngPages: PageToLookAt[] = [
  { name: 'worried for somebody young', path: '/bekymret' },
  { name: 'certificates, not yet', path: '/foreninger/masken/boerneattester', as: 'birthe' },
  { name: 'certificates that are missing', path: '/boerneattester', as: 'kim' },
]
