import { choose, press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story(
  'Samira is new here and reads from the right: she gets a slip from Jens, and suggestions to take along',
  async ({ page }, { project }) => {
    const name = project.name === 'desktop' ? 'Samira' : 'Yara'
    await signInAs(page, 'jens')
    await page.goto('/bord/ny')
    await page.getByLabel('Fornavn eller kaldenavn').fill(name)
    await choose(page, 'reach', 'through')
    await choose(page, 'agreed', 'find')
    await choose(page, 'how', 'said')
    await press(page, 'Gem aftalen')
    await choose(page, 'language', 'en')
    await page.getByLabel('Sæt sedlen op fra højre').check()
    await press(page, 'Lav en seddel')
    const slip = page.locator('.slip')
    await expect(slip).toHaveAttribute('lang', 'en')
    await expect(slip).toContainText(`What we agree on, ${name}`)
    await expect(slip).toHaveCSS('direction', 'rtl')

    await page.goto('/huskeseddel?hvad=snak&sted=skanderborg')
    await page.getByRole('link', { name: 'Sæt den op fra højre' }).click()
    const sheet = page.locator('article.sheet')
    await expect(sheet).toHaveCSS('direction', 'rtl')
    await expect(sheet.locator('figcaption').first()).toContainText('for midten af Skanderborg')
    const paper = await page.getByRole('link', { name: 'Print på A4' }).getAttribute('href')
    const pdf = await (await page.request.get(paper ?? '')).body()
    expect(pdf.toString('latin1')).toContain('/Direction /R2L')
  },
)
