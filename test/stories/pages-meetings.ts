import { follow, signInAs } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** A meeting that is over with what came of it, a sheet that is typed in, and the two minutes after one. */
export const meetingPages: PageToLookAt[] = [
  { name: 'what came of a meeting', path: '/moeder/demo-ry-bus' },
  { name: 'a sheet of paper from a meeting', path: '/moeder/demo-ry-bus/ark', as: 'sanne' },
  {
    name: 'closing a meeting',
    path: async (page) => {
      await signInAs(page, 'sanne')
      await follow('/moeder/demo-ry-bus', '$="/luk"')(page)
    },
  },
]
