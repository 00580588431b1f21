import { invitation, send, signInAs, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'
import { postAbout } from './support/story.ts'

const question =
  (onward = ''): Way =>
  async (page) => {
    await page.goto(postAbout('Yoga på stol'))
    const letter = page.locator('article', { hasText: '/passer-det/' }).first()
    const link = /\/passer-det\/svar\/[\w.-]+/.exec((await letter.textContent()) ?? '')?.[0]
    await page.goto(`${link}${onward}`)
  }

const notListed: Way = async (page) => {
  await signInAs(page, 'kim')
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
  { name: 'what nobody has answered for', path: '/passer-det/uden-svar', as: 'kim' },
  { name: 'an invitation that is not confirmed', path: invitation('Fototur med mobilen') },
  { name: 'an invitation that is not on the list', path: notListed },
]

const masken = '/foreninger/masken/velkomst'

const problems: Way = async (page) => {
  await page.goto(`${masken}/ret`)
  await page.locator('[name="ahead"]').fill('1\n2\n3\n4\n5\n6\n7')
  await send(page, 'Gem planen')
  await page.getByRole('alert').waitFor()
}

const noAnswer: Way = async (page) => {
  await page.goto('/foreninger/velkomst-hjaelp')
  await page.locator('main form button').first().click()
  await page.getByRole('alert').waitFor()
}

/** The pages of how an association receives somebody new. */
export const welcomePages: PageToLookAt[] = [
  { name: 'how they receive somebody new', path: masken, as: 'birthe' },
  { name: 'an association that is ready, in English', path: '/foreninger/masken', language: 'en' },
  { name: 'writing the plan', path: `${masken}/ret`, as: 'birthe' },
  { name: 'writing the plan, with something wrong', path: problems, as: 'birthe' },
  { name: 'the checklist', path: `${masken}/tjekliste`, as: 'birthe' },
  { name: 'a course they have read', path: `${masken}/kursus/invitationen`, as: 'birthe' },
  { name: 'a course', path: `${masken}/kursus/naar-en-er-stille`, as: 'birthe' },
  { name: 'who wants help with receiving', path: '/foreninger/velkomst-hjaelp', as: 'jens' },
  { name: 'help with receiving, unanswered', path: noAnswer, as: 'jens' },
]
