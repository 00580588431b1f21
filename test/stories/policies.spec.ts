import { expect, story } from './support/story.ts'

story(
  'somebody reads what was decided about a policy, and what was looked at',
  async ({ page }) => {
    await page.goto('/politikker')
    await page.getByRole('link', { name: 'Handicappolitik' }).click()
    await expect(page.getByRole('region', { name: 'Det er der besluttet om den' })).toContainText(
      'Den skal laves om',
    )
    await page.getByRole('link', { name: 'Læs, hvad vi så på' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eftersyn af Handicappolitik')
    await expect(page.getByRole('region', { name: 'Det blev besluttet' })).toContainText(
      'Socialudvalget besluttede det',
    )
    await expect(page.getByRole('region', { name: 'Det har vi set på' })).toContainText(
      'Noget af det passer',
    )
  },
)
