import { expect, story } from './support/story.ts'

story('a host moves one date, sees it said plainly, and moves it back', async ({ page }) => {
  await page.goto('/dev/personer')
  await page.getByRole('button', { name: 'Log ind som Birthe' }).click()
  await page.goto('/mit')
  const card = page.locator('article').filter({ hasText: 'Masker og minder' }).first()
  await card.getByRole('link', { name: 'Datoerne' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datoerne')

  // Another date and time for each browser that plays the story: they share one town.
  const chance = Math.random()
  const time = `13.${10 + Math.floor(chance * 50)}`
  await page.locator('main details').first().locator('summary').click()
  const rows = page.locator('details .date-row')
  const row = rows.nth(Math.floor(chance * (await rows.count())))
  const words = await row.locator('b').innerText()
  await row.getByRole('link', { name: 'Flyt eller aflys' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  await page.getByLabel('Hvornår mødes I?').fill(time)
  await page.getByRole('button', { name: 'Gem og giv besked' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datoerne')
  await page.locator('main details').first().locator('summary').click()
  const moved = page.locator('.date-row').filter({ hasText: `mødes vi kl. ${time} i stedet for` })
  await moved.getByRole('button', { name: 'Flyt den tilbage' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datoerne')
  await expect(moved).toHaveCount(0)
})
