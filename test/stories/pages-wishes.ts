import { follow, press, send, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const band: Way = async (page) => {
  await page.goto('/oensker?sorter=flest')
  await page.getByRole('link', { name: 'et band, hvor man må øve sig' }).first().click()
  await page.waitForURL(/oensker\/[0-9a-z]{12}$/)
}

const problems: Way = async (page) => {
  await page.goto('/oensker/nyt')
  await send(page, 'Send ønsket')
  await page.getByRole('alert').waitFor()
}

const written: Way = async (page) => {
  await page.goto('/oensker/nyt')
  await page
    .getByLabel('Jeg kunne tænke mig …')
    .fill(`at kigge på ${Date.now() % 100_000} stjerner`)
  await page.getByLabel('Hvor skulle det være?').selectOption({ index: 1 })
  await press(page, 'Send ønsket')
  await page.waitForURL(/oensker\/mit/)
}

const code: Way = async (page) => {
  await band(page)
  await page
    .getByLabel('Dit telefonnummer eller din mail')
    .fill(`lea-${Date.now() % 1_000_000}@example.org`)
  await press(page, 'Det vil jeg også')
  await page.waitForURL(/oensker\/kode/)
}

/** The pages of wishes. */
export const wishPages: PageToLookAt[] = [
  { name: 'wishes', path: '/oensker' },
  { name: 'wishes in English', path: '/oensker', language: 'en' },
  { name: 'an area without wishes', path: '/oensker?sted=ingen-steder' },
  { name: 'a wish', path: band },
  { name: 'a wish, signed in', path: band, as: 'birthe' },
  { name: 'writing a wish', path: '/oensker/nyt' },
  { name: 'writing a wish, with something missing', path: problems },
  { name: 'a wish written', path: written },
  { name: 'the code for a wish', path: code },
  { name: 'a wish taken back', path: '/oensker/taget-tilbage' },
  { name: 'wishes that wait', path: '/oensker/gennemsyn', as: 'kim' },
  {
    name: 'reading a wish over',
    path: follow('/oensker/gennemsyn', '^="/oensker/gennemsyn/"'),
    as: 'kim',
  },
]
