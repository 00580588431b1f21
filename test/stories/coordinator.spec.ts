import { choose, press, signInAs } from './look/ways.ts'
import { expect, newWord, story } from './support/story.ts'

/** Told twice on one municipality: each way has people of its own. */
const own = {
  desktop: { guest: 'Karoline', companion: 'Ask', colleague: 'kim', called: 'Kim' },
  phone: { guest: 'Mikkel', companion: 'Freja', colleague: 'tove', called: 'Tove' },
}

story(
  "the coordinator's week: who waits, who is asked, a talk that is due, illness, and the easy work",
  async ({ page }, { project }) => {
    const { guest, companion, colleague, called } =
      own[project.name === 'desktop' ? 'desktop' : 'phone']
    const main = page.getByRole('main')

    await signInAs(page, 'rikke')
    await page.goto('/foelges/tavle')
    await expect(page.getByRole('region', { name: 'Venter på en at følges med' })).toContainText(
      'Sofus',
    )
    const due = main.locator('form.panel', { hasText: guest })
    await expect(due).toContainText(`Med ${companion}`)
    await due.getByRole('button', { name: 'Jeg har talt med begge' }).click()
    await expect(due).toHaveCount(0)

    await main.getByRole('link', { name: companion, exact: true }).click()
    await press(page, 'Sæt på pause, og giv videre')
    await page.goto('/foelges/tavle')
    await main.getByRole('link', { name: new RegExp(`^${guest} til`) }).click()
    await page.getByRole('radio', { name: /^Saga/ }).check()
    await page.getByLabel('Hvor mødes de?').fill('Ved døren kl. 14.45')
    await press(page, 'Spørg dem begge')
    await expect(main).toContainText('Saga er spurgt.')

    await signInAs(page, colleague)
    await page.goto('/bord/ny')
    await page.getByLabel('Fornavn eller kaldenavn').fill(newWord())
    await choose(page, 'reach', 'through')
    await choose(page, 'agreed', 'find')
    await choose(page, 'how', 'said')
    await press(page, 'Gem aftalen')
    await signInAs(page, 'rikke')
    await page.goto('/bord/fordel')
    const ill = main.locator('section', { hasText: new RegExp(`^${called} har én aftale`) })
    await ill.getByRole('combobox').selectOption({ label: 'Jens' })
    await ill.getByRole('button', { name: 'Giv alle videre' }).click()
    await expect(ill).toHaveCount(0)

    await page.goto('/let-arbejde/overblik')
    await expect(page.getByRole('table')).toContainText('Læs en ny invitation')
    await expect(main).not.toContainText(called)
  },
)
