import { press } from './look/ways.ts'
import { expect, lastCode, newAddress, postAbout, story } from './support/story.ts'

story('somebody of fourteen asks a parent, who reads what it is and says yes', async ({ page }) => {
  const [own, parent] = [newAddress('ellen'), newAddress('ellens.far')]
  const begins = async () => {
    await page.goto('/log-ind')
    await page.getByLabel('Din mail').fill(own)
    await press(page, 'Send mig en kode')
    await page.getByLabel('Koden på seks tal').fill(await lastCode(page, own))
    await press(page, 'Ja, det er mig')
  }
  await begins()
  await page.getByLabel('Dit fornavn').fill('Ellen')
  await page.getByLabel('13-14 år').check()
  await press(page, 'Videre')
  await page.getByLabel('Din forælders mail').fill(parent)
  await press(page, 'Spørg min forælder')
  await expect(page.getByRole('main')).toContainText(`Vi har skrevet til ${parent}`)
  await begins()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi venter på et ja')

  const post = await (await page.request.get(postAbout(parent))).text()
  await page.goto(/\/foraelder\/[\w-]+/.exec(post)?.[0] ?? '')
  await expect(page.getByRole('main')).toContainText('Ellen er 13-14 år')
  await press(page, 'Ja, Ellen må gerne')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har sagt ja for Ellen')

  await begins()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hej Ellen')
})
