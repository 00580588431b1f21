import { reported } from './pages-moderation.ts'
import { expect, story } from './support/story.ts'

story('somebody reports an invitation; Kim decides, and takes it back', async ({ page }, info) => {
  // Two tell the story at once: each about an invitation of its own.
  const title = info.project.name === 'desktop' ? 'Masker og minder' : 'Kor uden noder'
  await reported(title)(page)
  const own = page.url()
  await expect(page.getByRole('main')).toContainText(title)
  await page.goto('/dev/personer')
  await page.getByRole('button', { name: 'Kim' }).click()
  await page.goto('/gennemsyn')
  await page.getByRole('link', { name: `Meldt: ${title}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldt: en invitation')
  await page.locator('input[name=measure][value=left]').check()
  await page.getByLabel('Hvad har du set').fill('Det er gratis. Vi har spurgt.')
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByRole('main')).toContainText('Ingen venter på svar')
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await expect(page.getByRole('heading', { name: /har meldt det/ })).toBeVisible()
  await page.goto(own)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tak. Vi ser på det')
})
