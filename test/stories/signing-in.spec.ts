import { expect, newAddress, signIn, story } from './support/story.ts'

story(
  'somebody new signs in with a code from a letter, and is called by name',
  async ({ page }) => {
    await page.goto('/log-ind?til=%2Fom%2Fdet-gemmer-vi')
    await signIn(page, newAddress('ida'), 'Ida')
    await expect(page).toHaveURL(/\/om\/det-gemmer-vi$/)
    await expect(page.locator('header').getByText('Ida')).toBeVisible()
  },
)

story(
  'an address that is not one is kept, with a sentence that says what to write',
  async ({ page }) => {
    await page.goto('/log-ind')
    await page.getByLabel('Din mail').fill('ida')
    await page.getByRole('button', { name: 'Send mig en kode' }).click()
    await expect(page.getByLabel('Din mail')).toHaveValue('ida')
    await expect(page.locator('#contact-problem')).toContainText('navn@eksempel.dk')
  },
)
