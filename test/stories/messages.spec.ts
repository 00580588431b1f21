import { signInAs } from './look/ways.ts'
import { expect, lastCode, newAddress, story } from './support/story.ts'

/** Karen, who walks slowly with others: there are more people of that name. */
const walks = 'host0'

story(
  'somebody without an account writes with the host, and the host answers',
  async ({ page }) => {
    const address = newAddress('sofie')
    await page.goto('/invitationer?q=Langsom%20tur%20i%20Dyrehaven')
    await page.getByRole('link', { name: 'Langsom tur i Dyrehaven', exact: true }).click()
    await page.locator('input[name="way"][value="coming"]').check()
    await page.locator('input[name="often"][value="from-now-on"]').check()
    await page.getByLabel('Dit fornavn').fill('Sofie')
    await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
    await page.getByRole('button', { name: 'Ja, det er mig' }).click()

    await page.getByRole('link', { name: 'Skriv med værten' }).click()
    const own = page.url()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv med værten')
    await page.getByLabel('Skriv til værten').fill('Er der en bænk undervejs?')
    await page.getByRole('button', { name: 'Send det' }).click()
    await expect(page.getByRole('main')).toContainText('Er der en bænk undervejs?')

    await signInAs(page, walks)
    await page.goto('/invitationer?q=Langsom%20tur%20i%20Dyrehaven')
    await page.getByRole('link', { name: 'Langsom tur i Dyrehaven', exact: true }).click()
    await page.waitForURL(/\/invitationer\/[0-9a-z]{12}$/)
    await page.goto(`${page.url()}/vaert`)
    await page.getByRole('link', { name: 'Skriv med dem' }).click()
    await page
      .getByRole('link', { name: /^Sofie.*Er der en bænk undervejs\?/ })
      .first()
      .click()
    await page.getByLabel('Skriv til Sofie').fill('Ja, hver anden kilometer.')
    await page.getByRole('button', { name: 'Send det' }).click()
    await expect(page.getByRole('main')).toContainText('Ja, hver anden kilometer.')

    await page.goto(own)
    await expect(page.getByRole('main')).toContainText('Karen skrev')
    await expect(page.getByRole('main')).toContainText('Ja, hver anden kilometer.')
  },
)
