import { expect, lastCode, newAddress, story } from './support/story.ts'

story('somebody sees what is known, takes it along and erases it', async ({ page }) => {
  const address = newAddress('gerda')
  await page.goto('/om/det-gemmer-vi')
  await page.getByRole('link', { name: 'Se, hent eller slet det' }).click()
  await page.getByLabel('Din mail').fill(address)
  await page.getByRole('button', { name: 'Send mig en kode' }).click()
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()
  await page.getByLabel('Dit fornavn').fill('Gerda')
  await page.getByLabel('18 år eller ældre').check()
  await page.getByRole('button', { name: 'Videre' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det ved vi om dig')
  await expect(page.getByRole('main')).toContainText(address)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent det hele' }).click()
  expect((await file).suggestedFilename()).toBe('mine-data.zip')

  await page.getByRole('link', { name: 'Se, hvad der går væk' }).click()
  await expect(page.getByRole('main')).toContainText('Ingen kan lave det om bagefter.')
  await page.getByRole('button', { name: 'Slet alt om mig nu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er slettet')
  await page.goto('/mit')
  await expect(page).toHaveURL(/\/log-ind/)
})
