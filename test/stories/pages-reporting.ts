import { signInAs } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The status of each half-year: who has written what, and what is written. */
export const reportingPages: PageToLookAt[] = [
  {
    name: 'the work on a half-year',
    path: async (page) => {
      await signInAs(page, 'sanne')
      await page.goto('/status')
      await page.getByRole('link', { name: 'Se, hvem der mangler' }).click()
    },
  },
  {
    name: 'a status to write',
    path: async (page) => {
      await signInAs(page, 'jens')
      await page.goto('/status/mine')
      await page.locator('.queue a').first().click()
    },
  },
]
