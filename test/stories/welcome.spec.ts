import type { Page } from '@playwright/test'
import { signInAs } from './look/ways.ts'
import { expect, newAddress, postAbout, signIn, story } from './support/story.ts'

story('some write how they receive somebody new, are ready, and ask for help', async ({ page }) => {
  const name = `Koret ${Math.random().toString(36).slice(2, 8)}`
  const main = page.getByRole('main')
  await page.goto('/foreninger/ny/group')
  await signIn(page, newAddress('ida'), 'Ida')
  await page.getByLabel('Hvad hedder I?').fill(name)
  await page.getByLabel('Hvor hører I til?').selectOption('ry')
  await page.getByLabel('Hvem er I, i to sætninger?').fill('Vi synger hver mandag.')
  await page.getByRole('button', { name: 'Gem, og lad os se på det' }).click()

  await page.getByRole('link', { name: 'Sådan tager I imod nye' }).click()
  await page.getByRole('link', { name: 'Skriv planen' }).click()
  await page.getByLabel('Hvem tager imod?').fill('Ida')
  await page.getByLabel('Hvad gør I, før en ny kommer?').fill('Vi ringer dagen før')
  await page.getByLabel('Hvad gør I den første dag?').fill('Vi står ved døren\nVi sidder sammen')
  await page.getByRole('button', { name: 'Gem planen' }).click()
  await expect(main).toContainText('Der mangler lidt')
  await page.getByRole('link', { name: 'Ret planen' }).click()
  await page.getByLabel('Hvad gør I inden for en uge?').fill('Vi skriver tak for sidst')
  await page.getByLabel('Hvad gør I efter en måned?').fill('Vi spørger, hvordan det går')
  await page.getByRole('button', { name: 'Gem planen' }).click()
  await expect(page.getByRole('heading', { name: 'Klar til at tage imod nye' })).toBeVisible()

  await page.getByRole('link', { name: 'Se tjeklisten' }).click()
  expect(await sheetsOf(page)).toBe(1)
  await page.getByRole('link', { name: 'Tilbage til jeres plan' }).click()
  await page.getByRole('link', { name: 'Når en er stille' }).click()
  await page.getByRole('button', { name: 'Vi har læst det her' }).click()
  await expect(main).toContainText('I har læst det her sammen.')
  await page.getByRole('link', { name: 'Tilbage til jeres plan' }).click()
  await page.getByLabel('Hvad vil I have hjælp til?').fill('Vi vil gerne øve os i at ringe.')
  await page.getByRole('button', { name: 'Bed kommunen om hjælp til det her' }).click()
  await expect(main).toContainText('I får svar på mail.')

  await signInAs(page, 'jens')
  await page.goto('/foreninger/velkomst-hjaelp')
  const request = page.getByRole('article').filter({ hasText: name })
  await request.getByLabel('Dit svar').fill('Jeg ringer i morgen kl. 10.')
  await request.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByRole('article').filter({ hasText: name })).toHaveCount(0)
})

/** How many sheets of paper the page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0
}

story('the longest checklist there can be is one sheet of paper', async ({ page }) => {
  await page.goto('/')
  const { origin } = new URL(page.url())
  await page.request.post('/dev/personer/host14', { headers: { origin } })
  await page.goto('/foreninger/boelgen/velkomst/ret')
  const line =
    'Vi står ved døren, siger hej og viser, hvor man kan finde en rigtig god plads at sidde på.'
  await page.getByLabel('Hvem tager imod?').fill('x'.repeat(60))
  for (const part of ['ahead', 'firstDay', 'firstWeek', 'firstMonth'])
    await page.locator(`[name="${part}"]`).fill(`${line}\n`.repeat(5))
  await page.locator('[name="questions"]').fill(`${line}\n`.repeat(6))
  await page.getByRole('button', { name: 'Gem planen' }).click()
  await page.getByRole('link', { name: 'Se tjeklisten' }).click()
  await expect(page.locator('.boxes > li')).toHaveCount(26)
  expect(await sheetsOf(page)).toBe(1)
})

/** Asked about in the story, each by itself, so that both ways of telling have one to answer. */
const asked = { desktop: 'Dans på stol', phone: 'Bakkekoret synger' }

story('a host answers from the mail, without signing in', async ({ page }, { project }) => {
  const title = project.name === 'desktop' ? asked.desktop : asked.phone
  await page.goto(postAbout(`Passer det stadig? ${title}`))
  const letter = page.locator('article').first()
  const link = /\/passer-det\/svar\/[\w.-]+/.exec((await letter.textContent()) ?? '')?.[0]
  await page.goto(link ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passer det stadig?')
  await page.getByRole('link', { name: 'Den er slut' }).click()
  await expect(page.getByRole('main')).toContainText('får en besked om det')
  await page.getByRole('link', { name: 'Tilbage' }).click()
  await page.getByRole('button', { name: 'Ja, det passer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tak for dit svar')
})
