import type { Page } from '@playwright/test'
import { signInAs } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** Everything in one file; and the pages one gets when it is too much, or when we are away. */
export const upkeepPages: PageToLookAt[] = [
  { name: 'everything in one file', path: exportAsked, as: 'anders' },
  { name: 'one must wait', path: tooMuch },
  { name: 'we are away', path: away },
]

async function exportAsked(page: Page) {
  await page.goto('/hent-alt')
  const ask = page.getByRole('main').getByRole('button', { name: /Lav/ })
  if (await ask.isVisible()) await ask.click()
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor()
}

/** A form that was sent more often than a door takes: all that was typed is on the page. */
async function tooMuch(page: Page) {
  await signInAs(page, 'host9')
  await page.goto('/beskeder-til-dig')
  const url = '/beskeder-til-dig/nummer'
  const headers = { origin: process.env.STORY_URL ?? '' }
  for (let times = 0; times < 61; times += 1)
    await page.request.post(url, { headers, form: { number: 'nul' }, maxRedirects: 0 })
  await page.evaluate((action) => {
    const form = Object.assign(document.createElement('form'), { action, method: 'post' })
    form.append(Object.assign(document.createElement('input'), { name: 'number', value: 'nul' }))
    document.querySelector('main')?.append(form)
    form.submit()
  }, url)
  await page.getByRole('heading', { level: 1, name: 'Vent lidt' }).waitFor()
}

/** As it is sent, but for the status: to the stories every other 503 is a failure. */
async function away(page: Page) {
  await page.route('**/dev/vaek', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, status: 200 })
  })
  await page.goto('/dev/vaek')
  await page.getByRole('heading', { level: 1, name: 'Vi er væk et øjeblik' }).waitFor()
}
