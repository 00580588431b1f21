import { follow, signInAs, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** A campaign as everybody meets it, and what a coordinator sees of it. */
export const campaignPages: PageToLookAt[] = [
  { name: 'a campaign', path: '/k/vinter' },
  {
    name: 'the ways of a campaign',
    path: follow('/kampagner', '^="/kampagner/"][class="q-item"'),
    as: 'tove',
  },
  { name: 'the numbers of a campaign', path: numbers, as: 'tove' },
]

async function numbers(page: Parameters<Way>[0]) {
  await signInAs(page, 'tove')
  await page.goto('/kampagner')
  const over = page.getByRole('main').getByRole('link', { name: 'Ud i efteråret' })
  await page.goto(`${await over.getAttribute('href')}/tal`)
}
