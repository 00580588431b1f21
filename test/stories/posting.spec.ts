import type { Page } from '@playwright/test'
import { expect, newAddress, newWord, signIn, story } from './support/story.ts'

const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

const onward = (page: Page) => page.getByRole('button', { name: 'Videre' }).click()

const as = async (page: Page, name: string) => {
  await page.goto('/dev/personer')
  await page.getByRole('button', { name: `Log ind som ${name}` }).click()
}

story(
  'somebody new posts an invitation in five steps, and it is found once it is approved',
  async ({ page }) => {
    const title = `Gåtur om søen ${newWord()}`
    await page.goto('/opret')
    await page.getByRole('button', { name: 'Begynd' }).click()

    await page.getByLabel('Hvad vil du gerne lave sammen med andre?').fill(title)
    await page.locator('[name="summary"]').fill('Vi går stille og roligt en time.')
    await page
      .locator('input[name="interests"][value="natur"], input[name="interests"]')
      .first()
      .check()
    await onward(page)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvornår skal det være?')
    await onward(page)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.locator('input[name="day"]').nth(3).check()
    await page.getByLabel('Hvornår mødes I?').fill('14.30')
    await choose(page, 'repeat', 'weekly')
    await onward(page)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvor mødes I?')
    await page.locator('input[name="placeId"]').first().check()
    await page.locator('[name="placeText"]').fill('Ved bådebroen')
    await page.locator('select[name="areaId"]').selectOption('ry')
    await onward(page)

    await page.getByLabel('Hvem tager imod?').fill('Ida')
    await onward(page)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se din invitation igennem')
    await expect(page.getByRole('main')).toContainText('Ved bådebroen')
    await page.locator('input[name="consent"]').check()
    await page.getByRole('button', { name: 'Slå den op' }).click()
    await signIn(page, newAddress('ida'), 'Ida')
    await expect(page.getByRole('main')).toContainText('Du er logget ind')
    if (!(await page.locator('input[name="consent"]').isChecked()))
      await page.locator('input[name="consent"]').check()
    await page.getByRole('button', { name: 'Slå den op' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Tak. Vi ser på din invitation',
    )

    await page.goto(`/invitationer?q=${encodeURIComponent(title)}&ordret=ja`)
    await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0)

    await as(page, 'Kim')
    await page.goto('/gennemsyn')
    await page.getByRole('link', { name: new RegExp(title) }).click()
    await choose(page, 'decision', 'approved')
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await expect(page.getByRole('main')).toContainText('Alle kan finde den nu')

    await page.goto(`/invitationer?q=${encodeURIComponent(title)}&ordret=ja`)
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  },
)

story('a draft is there again when one comes back', async ({ page }) => {
  await page.goto('/opret')
  await page.getByRole('button', { name: /Begynd/ }).click()
  await page.getByLabel('Hvad vil du gerne lave sammen med andre?').fill('Bage boller en søndag')
  await page.locator('input[name="interests"]').first().check()
  await onward(page)
  await page.goto('/')
  await page.goto('/opret')
  await expect(page.getByRole('main')).toContainText('Bage boller en søndag')
  await page
    .getByRole('button', { name: 'Skriv videre' })
    .or(page.getByRole('link', { name: 'Skriv videre' }))
    .first()
    .click()
  await page.goto(page.url().replace(/[^/]+$/, 'hvad'))
  await expect(page.getByLabel('Hvad vil du gerne lave sammen med andre?')).toHaveValue(
    'Bage boller en søndag',
  )
})
