import { press, signInAs } from './look/ways.ts'
import { expect, lastCode, newAddress, story } from './support/story.ts'

story(
  'somebody reads the letter of the week, asks for it, and stops it again',
  async ({ page }) => {
    const address = newAddress('lone')
    await page.goto('/omraader/ry')
    await page.getByRole('link', { name: 'Ugens brev, som mail eller med posten' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det sker i Ry')
    await page.getByRole('link', { name: 'Få brevet hver torsdag' }).click()
    await page.getByLabel('Som mail').check()
    await page.getByLabel('Din mail').fill(address)
    await page.getByRole('button', { name: 'Få brevet' }).click()
    await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
    await page.getByRole('button', { name: 'Ja, det er mig' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du får ugens brev')
    await page.getByRole('button', { name: 'Stop brevet' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi er stoppet')
  },
)

story('an employee opens a letter, posts it, and takes that back', async ({ page }) => {
  await signInAs(page, 'kim')
  await page.goto('/til-print')
  const link = page.getByRole('link', { name: 'Åbn brevet til Inger Sørensen' })
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await press(page, 'Brevet til Inger Sørensen er sendt')
  await press(page, 'Fortryd brevet til Inger Sørensen')
  await expect(link).toBeVisible()
})
