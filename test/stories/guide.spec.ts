import { expect, story } from './support/story.ts'

story('five small questions lead to suggestions, and back again', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')
  const onward = () => main.getByRole('button', { name: 'Videre' }).click()

  await page.goto('/')
  await page.getByRole('link', { name: 'Jeg ved ikke, hvad jeg leder efter' }).click()
  await expect(heading).toHaveText('Hvad kunne du tænke dig?')
  await page.getByLabel('Spise sammen').check()
  await page.getByLabel('Kaffe og snak').check()
  await onward()
  await page.getByLabel('Skanderborg by').check()
  await onward()
  await expect(heading).toHaveText('Hvornår på dagen passer det dig?')
  await main.getByRole('link', { name: 'Det er lige meget' }).click()
  await expect(heading).toHaveText('Hvor mange må I være?')
  await onward()
  await page.getByLabel('Gratis').check()
  await main.getByRole('button', { name: 'Vis mig forslag' }).click()

  await expect(heading).toHaveText(/forslag til dig$/)
  const first = page.locator('main article').first()
  await expect(first.getByRole('list', { name: 'Derfor ser du den' })).toContainText('Gratis')
  expect(await page.locator('main article').count()).toBeLessThanOrEqual(7)

  await page.goBack()
  await expect(page.getByLabel('Gratis')).toBeVisible()
  await page.goForward()
  await main.getByRole('link', { name: 'Ret mine svar' }).click()
  await expect(page.getByLabel('Gratis')).toBeChecked()
  await expect(page).toHaveURL(/hvad=snak&hvad=mad&sted=skanderborg&brug=pris\.gratis$/)
})

story('where nothing fits, one wish less opens for more', async ({ page }) => {
  await page.goto('/guide/forslag?hvad=ro&sted=stilling&tid=aften')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intet passer til det hele')
  await page.getByRole('link', { name: /^Uden ”Ro og stilhed”/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/forslag til dig$/)
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
})
