import type { Page } from '@playwright/test'

export interface PageToLookAt {
  name: string
  /** Where it is, or how one gets there. */
  path: string | ((page: Page) => Promise<void>)
}

/** Every page that is held to the rules of the look. */
export const pages: PageToLookAt[] = [
  { name: 'home', path: '/' },
  { name: 'the list', path: '/invitationer' },
  { name: 'a list that finds nothing', path: '/invitationer?ord=xyzzy' },
  { name: 'an invitation', path: firstInvitation },
  { name: 'signing in', path: '/log-ind' },
  { name: 'associations', path: '/foreninger' },
  { name: 'an association', path: '/foreninger/masken' },
  { name: 'meeting places', path: '/steder' },
  { name: 'help', path: '/hjaelp' },
  { name: 'what we keep', path: '/om/det-gemmer-vi' },
  { name: 'a page that is not there', path: '/her-er-intet' },
  { name: 'every component', path: '/dev/komponenter' },
  { name: 'the post', path: '/dev/post' },
  { name: 'people of the story', path: '/dev/personer' },
]

async function firstInvitation(page: Page) {
  await page.goto('/invitationer')
  const link = page.locator('main a[href^="/invitationer/"]').first()
  await page.goto((await link.getAttribute('href')) ?? '/no-invitation')
}
