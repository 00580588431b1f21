import { signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story('Jens finds a choir for somebody who calls, and sends a slip along', async ({ page }) => {
  const main = page.getByRole('main')
  await signInAs(page, 'jens')
  await page.goto('/telefon')
  await page.keyboard.type('kor')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=kor/)
  await expect(main.locator('#svar a').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#vaer-med$/)

  await page.goto('/kode/giv-videre')
  await main.getByRole('link', { name: 'Et kursus er slut' }).click()
  await main.getByRole('link', { name: 'Få dem på en seddel eller som sms' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/plads til dig$/)
  const [paper] = await Promise.all([
    page.request.get(
      (await main.getByRole('link', { name: 'Print på A4' }).getAttribute('href')) ?? '',
    ),
  ])
  expect(paper.headers()['content-type']).toBe('application/pdf')
})
