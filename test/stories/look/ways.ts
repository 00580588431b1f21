import type { Cookie, Page } from '@playwright/test'
import { expect, lastCode, newAddress } from '../support/story.ts'

/** How somebody gets to a page that has no address one could know. */
export type Way = (page: Page) => Promise<void>

export const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

export const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

/** Sends the page's form as it is, past what the browser itself would stop. */
export async function send(page: Page, button: string) {
  const forms = page.locator('main form')
  await forms.evaluateAll((all) => all.map((one) => one.setAttribute('novalidate', '')))
  await press(page, button)
}

const signedIn = new Map<string, Cookie[]>()

/** Signs a person of the story in; the second time the browser brings what it got the first time. */
export async function signInAs(page: Page, id: string) {
  const known = signedIn.get(id)
  if (known) return page.context().addCookies(known)
  const origin = process.env.STORY_URL ?? ''
  const answer = await page.request.post(`/dev/personer/${id}`, { headers: { origin } })
  expect(answer.ok(), id).toBe(true)
  // An employee says what they read about people for; from others it is not asked.
  const url = '/hvem-har-set/formaal'
  await page.request.post(url, { headers: { origin }, form: { purpose: 'help' } })
  signedIn.set(id, await page.context().cookies())
}

/** Goes to a page and follows the first link whose address fits. */
export const follow =
  (from: string, href: string, onward = ''): Way =>
  async (page) => {
    await page.goto(from)
    const link = page.locator(`main a[href${href}]`).first()
    await page.goto(`${await link.getAttribute('href')}${onward}`)
  }

/** The invitation with a title, found in the list. */
export const invitation =
  (title: string, onward = ''): Way =>
  async (page) => {
    await page.goto(`/invitationer?q=${encodeURIComponent(title)}`)
    const link = page.getByRole('main').getByRole('link', { name: title, exact: true }).first()
    await page.goto(`${await link.getAttribute('href')}${onward}`)
  }

/** So many come to this that there is a chair for every page that is looked at. */
const LARGE = 'Torsdagsmad i landsbyen'

/** Says yes to it and stands where the code is written. */
export async function asked(page: Page): Promise<string> {
  const address = newAddress('sofie')
  await invitation(LARGE)(page)
  await choose(page, 'way', 'coming')
  await choose(page, 'often', 'once')
  await page.getByLabel('Dit fornavn').fill('Sofie')
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await send(page, 'Send')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  return address
}

export async function joined(page: Page) {
  const address = await asked(page)
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await press(page, 'Ja, det er mig')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ved, at du kommer')
}

/** Nothing is answered in the form of an invitation but one way of coming. */
export const joinProblems: Way = async (page) => {
  await invitation('Kor uden noder')(page)
  await choose(page, 'way', 'coming')
  await send(page, 'Send')
  await expect(page.getByRole('alert')).toBeVisible()
}

export const reported: Way = async (page) => {
  await invitation('Kor uden noder', '/noget-galt')(page)
  await page.locator('main textarea').first().fill('Døren er flyttet om på den anden side.')
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/tak$/)
}

export async function signInCode(page: Page): Promise<string> {
  const address = newAddress('ny')
  await page.goto('/log-ind')
  await page.getByLabel('Din mail').fill(address)
  await press(page, 'Send mig en kode')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  return address
}

export const signInName: Way = async (page) => {
  const address = await signInCode(page)
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await press(page, 'Ja, det er mig')
  await page.waitForURL(/log-ind\/navn/)
}
