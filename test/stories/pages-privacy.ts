import { joined } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** What is known of somebody: to read, and to erase. What is kept in general stands with the others. */
export const privacyPages: PageToLookAt[] = [
  { name: 'what is known of me', path: '/mine-data', as: 'inger' },
  { name: 'erasing myself', path: '/mine-data/slet', as: 'birthe' },
  { name: 'erasing a place', path: erasingPlace },
  { name: 'erased', path: '/mine-data/slettet' },
]

async function erasingPlace(page: Parameters<typeof joined>[0]) {
  await joined(page)
  await page.getByRole('link', { name: 'Se, hent eller slet det, vi ved om dig' }).click()
  await page.getByRole('link', { name: 'Se, hvad der går væk' }).click()
}
