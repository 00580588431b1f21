import { invitation } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const dates = invitation('Masker og minder', '/datoer')

/** The dates of a series, as its host sees them. */
export const seriesPages: PageToLookAt[] = [
  { name: 'the dates of a series', path: dates, as: 'birthe' },
  {
    name: 'one date of a series',
    path: async (page) => {
      await dates(page)
      await page.locator('main .date-row a').first().click()
    },
    as: 'birthe',
  },
  {
    name: 'the dates, with something missing',
    path: async (page) => {
      await dates(page)
      await page.getByText('Hold pause').first().click()
      await page.getByRole('button', { name: 'Hold pause' }).click()
      await page.getByRole('alert').waitFor()
    },
    as: 'birthe',
  },
]
