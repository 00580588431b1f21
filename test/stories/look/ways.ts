import type { Cookie, Page } from '@playwright/test'
import { expect, lastCode, newAddress } from '../support/story.ts'
import { linkOn, sendForm } from './out-of-sight.ts'

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
    await page.goto(`${await linkOn(page, from, `main a[href${href}]`)}${onward}`)
  }

/** The address of the invitation with a title, found in the list. */
async function addressOf(page: Page, title: string) {
  const list = await page.request.get(`/invitationer?q=${encodeURIComponent(title)}`)
  const href = new RegExp(`<a [^>]*href="([^"]+)"[^>]*>${title}</a>`).exec(await list.text())?.[1]
  expect(href, title).toBeTruthy()
  return href ?? ''
}

export const invitation =
  (title: string, onward = ''): Way =>
  async (page) => {
    await page.goto(`${await addressOf(page, title)}${onward}`)
  }

/** So many come to this that there is a chair for every page that is looked at. */
const LARGE = 'Torsdagsmad i landsbyen'

/** Says yes to it, and tells whose code is asked for and where. */
async function said(page: Page) {
  const contact = newAddress('sofie')
  const from = await addressOf(page, LARGE)
  const answers = { way: 'coming', often: 'once', firstName: 'Sofie', contact }
  return { contact, code: await sendForm(page, from, 'form:has([name="way"])', answers) }
}

/** Says yes to it and stands where the code is written. */
export async function asked(page: Page): Promise<string> {
  const { contact, code } = await said(page)
  await page.goto(code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  return contact
}

export async function joined(page: Page) {
  const { contact, code } = await said(page)
  const form = 'form:has([name="code"])'
  await page.goto(await sendForm(page, code, form, { code: await lastCode(page, contact) }))
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
