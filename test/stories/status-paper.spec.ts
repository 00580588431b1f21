import { signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story('a committee member reads the exceptions on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const main = page.getByRole('main')
  const exceptions = page.getByRole('region', { name: 'Det skal I se på' })
  await signInAs(page, 'vibeke')
  await page.goto('/mit')
  await main.getByRole('link', { name: 'Status for dit udvalg' }).click()
  await expect(main).toContainText('Til Socialudvalget')
  await expect(exceptions).toBeVisible()

  // The one we are in may have been locked meanwhile; the one before it has been for long.
  const paper = `/status/${halfBefore(new Date())}/papir/socialudvalget`
  await page.goto(paper)
  const articles = exceptions.getByRole('article')
  await expect(articles.first()).toContainText('Mangler')
  await expect(articles.last()).toContainText('Gul: Det halter')
  await expect(articles.last()).toContainText('Hvorfor?')
  const all = page.getByRole('region', { name: 'Opgave 1. Passer det, vi har besluttet?' })
  expect((await exceptions.boundingBox())?.y).toBeLessThan((await all.boundingBox())?.y ?? 0)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)

  const way = articles.last().getByRole('heading').getByRole('link')
  const [, ...title] = ((await way.textContent()) ?? '').split(' ')
  await way.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.join(' '))
  await page.goBack()
  await expect(page).toHaveURL(paper)
  await expect(exceptions).toBeVisible()
})

function halfBefore(now: Date): string {
  const year = now.getFullYear()
  return now.getMonth() < 6 ? `${year - 1}-H2` : `${year}-H1`
}
