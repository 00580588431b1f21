import { joined, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story('Birthe chooses how we write to her', async ({ page }) => {
  await signInAs(page, 'Birthe')
  await page.goto('/mit')
  await page.getByRole('link', { name: 'Beskeder til dig' }).click()
  const news = page.getByRole('group', { name: 'Nyt om det, jeg er med i' })
  await news.getByLabel('Samlet i en mail hver mandag kl. 8').check()
  await page.getByRole('button', { name: 'Gem mine valg' }).click()
  await expect(page.getByRole('status')).toHaveText('Det er gemt.')
  await expect(news.getByLabel('Samlet i en mail hver mandag kl. 8')).toBeChecked()
})

story('a guest wants one reminder and not two', async ({ page }) => {
  await joined(page)
  await page.getByLabel('Kun to timer før').check()
  await page.getByRole('button', { name: 'Gem mit valg' }).click()
  await expect(page.getByLabel('Kun to timer før')).toBeChecked()
})
