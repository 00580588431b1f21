import type { PageToLookAt } from './pages.ts'

/** What is laid out from the right. */
export const printPages: PageToLookAt[] = [
  {
    name: 'a slip with suggestions from the right',
    path: '/huskeseddel?hvad=snak&hvad=mad&sted=skanderborg&brug=pris.gratis&fra=hoejre',
  },
]
