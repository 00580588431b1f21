import { expect, story } from './support/story.ts'

story('somebody looks at what happens in town, and finds the way to a place', async ({ page }) => {
  await page.goto('/')
  await page.locator('.places').getByRole('link', { name: 'Skanderborg by' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det sker i Skanderborg by')
  await expect(page.getByRole('heading', { name: 'Det sker i denne uge' })).toBeVisible()
  await page.locator('main a[href^="/steder/"]', { hasText: 'Skanderborg Bibliotek' }).click()
  const access = page.getByRole('region', { name: 'Kan du komme ind?' })
  await expect(access).toContainText('Kim fra kommunen så efter')
  await expect(access).toContainText('Ikke set efter endnu')
})

story('the list says what the map says, and the map can be used by keyboard', async ({ page }) => {
  await page.goto('/steder')
  const listed = page
    .getByRole('main')
    .getByRole('list')
    .getByRole('link', { name: 'Himmelbjerget' })
  await expect(listed).toBeVisible()
  const hasMap = await page.evaluate(() => 'L' in window).catch(() => false)
  if (!hasMap) {
    await expect(page.locator('.points-map')).toBeHidden()
    await listed.click()
  } else {
    const pin = page.getByRole('button', { name: 'Himmelbjerget' })
    await pin.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.leaflet-popup a:focus')).toHaveText('Himmelbjerget')
    await page.keyboard.press('Escape')
    await expect(pin).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Himmelbjerget')
})

story('somebody proposes a place, and every word is kept when one is missing', async ({ page }) => {
  const name = `Bænken ${Math.random().toString(36).slice(2, 8)}`
  await page.goto('/steder')
  await page.getByRole('link', { name: 'Foreslå et sted' }).click()
  await page.getByLabel('Hvad hedder stedet?').fill(name)
  await page.getByLabel('Hvor ligger det?').fill('Ved broen')
  await page.getByLabel('Hvorfor er det et godt sted?').fill('Der er læ.')
  await page.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(page.getByRole('alert')).toContainText('Vælg den by')
  await expect(page.getByLabel('Hvad hedder stedet?')).toHaveValue(name)
  await page.getByLabel('Hvilken by hører det til?').selectOption({ label: 'Hylke' })
  await page.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tak for dit forslag')
})
