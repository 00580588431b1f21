import { follow, invitation, press, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const place = follow('/mit', '*="/din-plads/"')

const likeIt: Way = async (page) => {
  await invitation('Åbent øverum')(page)
  await press(page, 'Start en magen til')
  await page.waitForURL(/\/hvad$/)
}

/** The waiting list, as those who stand in it see it. */
export const waitingPages: PageToLookAt[] = [
  { name: 'a place in the line', path: place, as: 'amal' },
  { name: 'a place that is held', path: place, as: 'malte' },
  { name: 'one like a full one', path: likeIt },
]
