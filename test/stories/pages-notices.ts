import { joined, press, send, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** The page that a link in a message about a place opens, with what it stops turned off. */
const stops =
  (topic: 'paamindelser' | 'nyt', button: string): Way =>
  async (page) => {
    await joined(page)
    await page.goto(page.url().replace('/invitationer/din-plads', `/stop/${topic}`))
    await press(page, button)
    await page.getByRole('link', { name: 'Se din plads' }).waitFor()
  }

const wrongNumber: Way = async (page) => {
  await page.goto('/beskeder-til-dig')
  await page.getByLabel('Dit telefonnummer').fill('12')
  await send(page, 'Send mig en kode')
  await page.getByRole('alert').first().waitFor()
}

/** How one is written to, and where it is stopped. */
export const noticePages: PageToLookAt[] = [
  { name: 'messages to you', path: '/beskeder-til-dig', as: 'inger' },
  { name: 'messages to you, with a wrong number', path: wrongNumber, as: 'malte' },
  { name: 'the code for a number', path: '/beskeder-til-dig/nummer/kode', as: 'inger' },
  { name: 'reminders of a place, stopped', path: stops('paamindelser', 'Stop påmindelser') },
  { name: 'news of a place, stopped', path: stops('nyt', 'Stop nyt om det') },
]
