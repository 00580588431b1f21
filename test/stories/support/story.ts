import { test as base, expect, type Page } from '@playwright/test'

interface Fixtures {
  /** What went wrong in the browser and may not: fails the story when it ends. */
  troubles: string[]
}

/**
 * A story: a page on the running app that fails on anything written to the console as an error,
 * on a script that broke, on what the content policy refused, and on any request to another host.
 */
export const story = base.extend<Fixtures>({
  baseURL: async ({ browserName: _ }, use) => {
    await use(process.env.STORY_URL ?? '')
  },
  troubles: async ({ browserName: _ }, use) => {
    const troubles: string[] = []
    await use(troubles)
    expect(troubles).toEqual([])
  },
  page: async ({ page, troubles }, use) => {
    watch(page, troubles)
    await use(page)
  },
})

/** Notes what a page may not do. A page that answers 422 with its form is no trouble. */
export function watch(page: Page, troubles: string[]) {
  const own = process.env.STORY_URL ?? ''
  page.on('console', (message) => {
    const expected = /status of (4\d\d)/.test(message.text())
    if (message.type() === 'error' && !expected) troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${own}/`) && !url.startsWith('data:')) troubles.push(`asks ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`)
  })
}

/** The developers' inbox with what was sent to somebody, or about something. */
export const postAbout = (words: string) => `/dev/post?q=${encodeURIComponent(words)}`

/** The newest six-digit code sent to an address, as the developers' inbox shows it. */
export async function lastCode(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(postAbout(address))
  const post = await answer.text()
  const message = new RegExp(
    `<article[^>]*data-recipient="${address.replaceAll('.', '\\.')}"[^>]*data-code="(\\d{6})"`,
  ).exec(post)
  expect(message, `a code for ${address} in the post`).not.toBeNull()
  return message?.[1] ?? ''
}

/** Signs in by a code to an address, new or known, and says a first name when asked. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.getByLabel('Din mail').fill(address)
  await page.getByRole('button', { name: 'Send mig en kode' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/log-ind/kode'))
  if (!page.url().includes('/log-ind/navn')) return
  await page.getByLabel('Dit fornavn').fill(name)
  await page.getByLabel('18 år eller ældre').check()
  await page.getByRole('button', { name: 'Videre' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/log-ind/navn'))
}

/** An address nobody else in the run uses. */
export const newAddress = (name: string) =>
  `${name}.${Math.random().toString(36).slice(2, 10)}@example.org`

export { expect }

/** A word nobody has used, in letters alone: digits inside a word part it in the search. */
export const newWord = (): string =>
  Array.from({ length: 7 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')
