import { follow } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The list of small tasks, one card, and how the work goes. */
export const easyWorkPages: PageToLookAt[] = [
  { name: 'the easy work', path: '/let-arbejde', as: 'kim' },
  { name: 'one small task', path: follow('/let-arbejde', '^="/let-arbejde/sted/"'), as: 'kim' },
  { name: 'how the easy work goes', path: '/let-arbejde/overblik', as: 'tove' },
]
