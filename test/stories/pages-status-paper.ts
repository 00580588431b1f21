import { signInAs } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The paper of a half-year, before it is locked. */
export const statusPaperPages: PageToLookAt[] = [
  {
    name: 'the paper of a half-year',
    path: async (page) => {
      await signInAs(page, 'sanne')
      await page.goto('/status')
      await page.getByRole('link', { name: 'Se, hvem der mangler' }).click()
      await page.getByRole('link', { name: 'Læs papiret til mødet' }).click()
    },
  },
  {
    name: 'the paper of a committee where others lead',
    path: async (page) => {
      await signInAs(page, 'vibeke')
      await page.goto('/status/papir/mit-udvalg')
      await page.getByRole('link', { name: 'Undervisnings- og Børneudvalget' }).click()
    },
  },
]
