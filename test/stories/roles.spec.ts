import { press, signInAs } from './look/ways.ts'
import { expect, newAddress, story } from './support/story.ts'

story('an administrator gives a role, and takes it away again', async ({ page }) => {
  const address = newAddress('lis')
  await signInAs(page, 'anders')
  await page.goto('/mit')
  await page.getByRole('link', { name: 'Se, hvem der har en rolle' }).click()
  await page.getByRole('link', { name: 'Giv en rolle' }).click()
  await page.getByLabel('Din kollegas mail eller telefonnummer').fill(address)
  await page.getByLabel('Send et brev til mailen').check()
  await page.getByLabel('Sekretær').check()
  await page.getByLabel('Hvorfor skal de have rollen?').fill('Skriver referater')
  await press(page, 'Giv rollen')
  const card = page.getByRole('listitem').filter({ hasText: address })
  await expect(card).toContainText('Sekretær, til og med')
  await card.getByRole('link', { name: 'Se, forny eller stop' }).click()
  await page.getByLabel('Hvorfor skal rollen stoppe?').fill('Har fået nyt arbejde')
  await press(page, 'Stop rollen nu')
  await expect(card).toHaveCount(0)
})
