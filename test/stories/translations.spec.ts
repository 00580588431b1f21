import { invitation, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told twice on one municipality: each way writes in a language of its own. */
const own = {
  desktop: { language: 'Polski', code: 'pl', title: 'Nowi w mieście' },
  phone: { language: 'Soomaali', code: 'so', title: 'Magaalada ku cusub' },
}

story(
  'an invitation is read in one more language when another has read it',
  async ({ page }, info) => {
    const { language, code, title } = own[info.project.name === 'desktop' ? 'desktop' : 'phone']
    const main = page.getByRole('main')
    await signInAs(page, 'amal')
    await invitation('Ny i byen')(page)
    const address = page.url()
    await page.getByRole('link', { name: 'Skriv den på et andet sprog' }).click()
    await main.getByRole('link', { name: language }).click()
    await page.locator('[name=title]').fill(title)
    for (const name of ['summary', 'meeting', 'bring'])
      await page.locator(`[name=${name}]`).fill('Tak')
    await page.locator('[name=visit]').fill('Amal\nAmal\nAmal\nAmal')
    await page.getByRole('button', { name: 'Gem, og lad en anden læse den' }).click()
    await expect(main).toContainText('Den venter på, at en anden læser den.')

    await signInAs(page, 'kim')
    await page.goto('/let-arbejde')
    const name = new RegExp(`Ny i byen på ${code === 'pl' ? 'polsk' : 'somali'}`)
    await main.getByRole('link', { name }).click()
    await main.getByRole('link', { name: 'Læs de to ved siden af hinanden' }).click()
    await main.locator('[name=answer][value=same]').check()
    await main.getByRole('button', { name: 'Giv dit svar' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den venter ikke mere')

    await page.goto(address)
    await main.getByRole('link', { name: language }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main).toContainText('De danske ord gælder.')
  },
)
