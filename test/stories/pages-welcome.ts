import { invitation, signInAs, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const question =
  (onward = ''): Way =>
  async (page) => {
    await page.goto('/dev/post')
    const letter = page.locator('article', { hasText: 'Yoga på stol' }).first()
    const link = /\/passer-det\/svar\/[\w.-]+/.exec((await letter.textContent()) ?? '')?.[0]
    await page.goto(`${link}${onward}`)
  }

const notListed: Way = async (page) => {
  await signInAs(page, 'Kim')
  await page.goto('/passer-det/uden-svar')
  const link = page.getByRole('link', { name: 'Banko og kaffe' })
  const href = await link.getAttribute('href')
  await page.context().clearCookies()
  await page.goto(href ?? '')
}

/** The pages of being asked whether it is still true. */
export const freshnessPages: PageToLookAt[] = [
  { name: 'is this still true', path: question() },
  { name: 'is it over', path: question('/slut') },
  { name: 'what nobody has answered for', path: '/passer-det/uden-svar', as: 'Kim' },
  { name: 'an invitation that is not confirmed', path: invitation('Fototur med mobilen') },
  { name: 'an invitation that is not on the list', path: notListed },
]
