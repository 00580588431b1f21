import { signInAs } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** What councils propose, and one of them as its council sees it. */
export const proposalPages: PageToLookAt[] = [
  { name: 'proposals from the councils', path: '/forslag' },
  {
    name: 'a draft of a council',
    path: async (page) => {
      await signInAs(page, 'holger')
      await page.goto('/forslag/kladder')
      await page.locator('main .queue a').first().click()
    },
  },
]
