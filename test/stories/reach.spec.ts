import { invitation, press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story(
  'somebody with neither mail nor telephone joins, and it stands on their own page',
  async ({ page }) => {
    await signInAs(page, 'jens')
    await page.goto('/log-ind/sedler')
    await page.getByLabel('Fornavn på den').fill('Tove')
    await page.locator('main form').first().getByRole('button').click()
    const code = await page.locator('.slip-code').innerText()
    await page.context().clearCookies()
    await page.goto('/log-ind')
    await page.locator('input[name="slip"]').fill(code)
    await page.locator('form[action^="/log-ind/seddel"] button').click()
    await page.waitForURL(/\/log-ind\/navn/)
    await page.getByLabel('18 år eller ældre').check()
    await press(page, 'Videre')
    await invitation('Torsdagsmad i landsbyen')(page)
    await page.locator('input[name="way"][value="coming"]').check()
    await page.locator('input[name="often"]').first().check()
    await page.getByLabel('Dit fornavn').fill('Tove')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('Vi kan hverken skrive eller ringe til dig')
    await page.goto('/mit')
    await page.getByRole('main').getByRole('link', { name: 'Torsdagsmad i landsbyen' }).click()
    await page.getByRole('button', { name: 'Jeg kommer ikke alligevel' }).click()
    await expect(page.getByRole('button', { name: 'Kom alligevel' })).toBeVisible()
  },
)
