import { expect, story } from './support/story.ts'

story('a word spelled wrong finds the knitters, and says how it was read', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Hvad har du lyst til?').fill('stikning')
  await page.getByRole('main').getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('Vi fandt ikke ”stikning”')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /passer til dig/ })).toBeVisible()
  await expect(page.locator('main article').first()).toContainText(/strik/i)
})

story('what is chosen lives in the address, and can be taken away again', async ({ page }) => {
  await page.goto('/invitationer?sted=ry&hvem=unge')
  const chosen = page.getByRole('list', { name: 'Det har du valgt' })
  await expect(chosen.getByRole('link', { name: /fjern$/ })).toHaveCount(2)
  await chosen.getByRole('link', { name: /Unge/ }).click()
  await expect(page).toHaveURL(/\/invitationer\?sted=ry$/)
  await page.goBack()
  await expect(page).toHaveURL(/hvem=unge/)
})

story(
  'a choice is made in the list of what fits',
  async ({ page, javaScriptEnabled, isMobile }) => {
    await page.goto('/invitationer')
    if (isMobile) await page.getByText('Vælg det, der passer dig').last().click()
    await page.getByLabel('Gratis').check()
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await expect(page).toHaveURL(/brug=pris.gratis/)
    await expect(page.getByRole('list', { name: 'Det har du valgt' })).toContainText('Gratis')
  },
)

story(
  'a search that finds nothing offers what is closest, and a number to ring',
  async ({ page }) => {
    await page.goto('/invitationer?q=xylofonbyggeri&ordret=ja')
    await expect(page.getByRole('heading', { name: /^Ingen invitationer/ })).toBeVisible()
    await expect(page.locator('main article').first()).toBeVisible()
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  },
)

story('the language is changed on the page one stands on', async ({ page }) => {
  await page.goto('/invitationer?q=kor')
  await page.getByRole('button', { name: /Sprog/ }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/invitationer\?q=kor$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find something to join')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
