import type { Way } from './look/ways.ts'
import { follow, invitation, send } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const tour = invitation('Langsom tur i Dyrehaven', '/vaert')

const ofTheTour: Way = async (page) => {
  await tour(page)
  await page.getByRole('main').getByRole('link', { name: 'Skriv med dem' }).click()
  await page.waitForURL(/\/samtaler\/invitation\//)
}

const withInger: Way = async (page) => {
  await ofTheTour(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Inger/ })
    .click()
  await page.waitForURL(/\/samtaler\/[0-9a-z]{12}$/)
}

const withTheHost: Way = async (page) => {
  await follow('/mit', '*="/din-plads/"')(page)
  await page.getByRole('main').getByRole('link', { name: 'Skriv med værten' }).click()
  await page.waitForURL(/\/samtaler\//)
}

const nothingWritten: Way = async (page) => {
  await withTheHost(page)
  await send(page, 'Send det')
  await page.getByRole('alert').waitFor()
}

/** What is written between one who comes, the hosts and the municipality. */
export const messagePages: PageToLookAt[] = [
  { name: 'a conversation with a host', path: withTheHost, as: 'inger' },
  { name: 'a conversation, nothing written', path: nothingWritten, as: 'inger' },
  { name: 'a conversation with a guest', path: withInger, as: 'host0' },
  { name: 'the conversations of an invitation', path: ofTheTour, as: 'host0' },
  { name: 'conversations that wait', path: '/samtaler/brobygger', as: 'jens' },
  {
    name: 'a conversation handed over',
    path: follow('/samtaler/brobygger', '^="/samtaler/"'),
    as: 'jens',
  },
]
