import { expect, lastCode, newAddress, story } from './support/story.ts'

story('somebody waits for a place, sees how many are in front, and stops', async ({ page }) => {
  const address = newAddress('vera')
  await page.goto('/invitationer?q=%C3%85bent%20%C3%B8verum')
  await expect(page.getByRole('main')).toContainText('Du kan komme på venteliste.')
  await page.getByRole('link', { name: 'Åbent øverum', exact: true }).click()
  await page.locator('input[name="way"][value="waiting"]').check()
  await page.locator('input[name="waitFor"][value="from-now-on"]').check()
  await expect(page.getByLabel('Spørg mig, hvis nogen starter en magen til')).not.toBeChecked()
  await page.getByLabel('Dit fornavn').fill('Vera')
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du venter på en plads')
  await expect(page.getByRole('main')).toContainText(/Der er \d+ før dig\./)
  await page.getByRole('button', { name: 'Jeg vil ikke vente mere' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du venter ikke mere')
})
