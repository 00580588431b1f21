import { press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story(
  'a council writes a proposal, and nobody sees the committee’s answer before it is shown',
  async ({ page, context }, { project }) => {
    const title = project.name === 'desktop' ? 'En dør, der kan åbnes' : 'Lys ved stoppestedet'
    const main = page.getByRole('main')
    await signInAs(page, 'holger')
    await page.goto('/forslag/kladder')
    await page.getByRole('link', { name: 'Skriv et forslag fra Seniorrådet' }).click()
    await page.getByLabel('Hvad hedder forslaget?').fill(title)
    await page.getByLabel('Hvad foreslår I?').fill('Så kan flere komme med.')
    await press(page, 'Gem kladden')
    await expect(main).toContainText('Det er en kladde')
    await press(page, 'Skriv, at det er besluttet')
    await page.getByLabel('Hvem skal svare?').selectOption('Socialudvalget')
    await press(page, 'Send forslaget')
    await expect(main).toContainText('Forslaget blev sendt til Socialudvalget.')
    const url = page.url()

    await context.clearCookies()
    await signInAs(page, 'sanne')
    await page.goto('/forslag/svar')
    await page.getByRole('link', { name: title }).click()
    await main.locator('label').filter({ hasText: 'Ja til noget af det' }).click()
    await page.getByLabel('Hvorfor?').fill('Vi begynder med én.')
    await press(page, 'Gem svaret')
    await page.goto(url)
    await expect(main).not.toContainText('Vi begynder med én.')
    await page.goto('/forslag/svar')
    await main.locator('label').filter({ hasText: title }).click()
    await press(page, 'Vis de valgte svar')

    await context.clearCookies()
    await page.goto(url)
    await expect(main).toContainText('Vi begynder med én.')
    await expect(main).toContainText('Socialudvalget svarede ja til noget af det.')
  },
)
