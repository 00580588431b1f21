import { expect, lastCode, newAddress, story } from './support/story.ts'

story('somebody asks to be told of a search, and stops it again', async ({ page }) => {
  const address = newAddress('signe')
  await page.goto('/invitationer?q=kaffe&sted=ry')
  await page.getByRole('link', { name: 'Sig til, når der kommer noget' }).click()
  await expect(page.getByRole('main')).toContainText('”kaffe”')
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await page.getByRole('button', { name: 'Sig til' }).click()
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi siger til')
  await page.getByRole('button', { name: 'Stop beskederne' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi er stoppet')
})
