import type { Page } from '@playwright/test'
import { expect, lastCode, newAddress, story } from './support/story.ts'

async function open(page: Page, title: string) {
  await page.goto(`/invitationer?q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

story('an invitation tells when, where, who and how the first visit goes', async ({ page }) => {
  await open(page, 'Kor uden noder')
  const main = page.getByRole('main')
  for (const heading of ['Sådan går et første besøg', 'Hvem møder dig?', 'Hvem står bag?'])
    await expect(main.getByRole('heading', { name: heading })).toBeVisible()
  await expect(main).toContainText(/kl\. \d/i)
  await expect(main).toContainText('Kulturhuset')
  const link = main.getByRole('link', { name: 'Gem i kalender' })
  const file = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toContain('text/calendar')
  expect(await file.text()).toMatch(/SUMMARY.*:Kor uden noder/)
})

story('somebody comes from now on, says no, and comes anyway', async ({ page }) => {
  const address = newAddress('bodil')
  await open(page, 'Kor uden noder')
  await choose(page, 'way', 'coming')
  await choose(page, 'often', 'from-now-on')
  await page.getByLabel('Dit fornavn').fill('Bodil')
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await page.getByRole('button', { name: 'Send', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('ved, at du kommer')
  await expect(page.getByRole('main')).toContainText('Du har en plads fra nu af.')
  await page.getByRole('button', { name: 'Jeg kommer ikke alligevel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har meldt fra')
  await page.getByRole('button', { name: 'Kom alligevel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ved, at du kommer')
})

story('what is missing is said, and what was written stays', async ({ page }) => {
  await open(page, 'Kor uden noder')
  await page
    .locator('form[action$="/tilslutning"]')
    .evaluate((form) => form.setAttribute('novalidate', ''))
  await choose(page, 'way', 'coming')
  await choose(page, 'often', 'once')
  await page.getByLabel('Dit fornavn').fill('Viggo')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv et telefonnummer eller en mail')
  await expect(page.getByLabel('Dit fornavn')).toHaveValue('Viggo')
  await expect(page.locator('input[name="way"][value="coming"]')).toBeChecked()
})

story('a question is answered through the site, and nobody sees an address', async ({ page }) => {
  const address = newAddress('amalie')
  const question = `Er der elevator? ${address.slice(7, 12)}`
  await open(page, 'Masker og minder')
  const invitation = page.url()
  await choose(page, 'way', 'asking')
  await page.getByLabel('Hvad vil du gerne vide?').fill(question)
  await page.getByLabel('Dit fornavn').fill('Amalie')
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit spørgsmål er sendt')
  const place = page.url()

  await page.goto('/dev/personer')
  await page.getByRole('button', { name: 'Log ind som Birthe' }).click()
  await page.goto(`${invitation}/vaert`)
  const asked = page
    .locator('form', { hasText: question })
    .or(page.locator('section, li, article', { hasText: question }))
    .last()
  await expect(page.getByRole('main')).not.toContainText(address)
  await asked.getByRole('textbox').fill('Ja, lige til højre for døren.')
  await asked.getByRole('button', { name: 'Send svaret' }).click()

  await page.goto(place)
  await expect(page.getByRole('main')).toContainText('Ja, lige til højre for døren.')
})
