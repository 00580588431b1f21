import { press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told twice on one municipality: each way another sheet of paper. */
const others = { desktop: 'Et sted at tage skoene af.', phone: 'Et skilt ved døren.' }

story(
  'sheets from a meeting are typed in, it is written what came of it, and everybody reads how a promise goes',
  async ({ page }, { project }) => {
    const words = project.name === 'desktop' ? others.desktop : others.phone
    await signInAs(page, 'sanne')
    await page.goto('/moeder')
    await page.getByRole('link', { name: 'Hvordan kommer vi hjem fra det hele?' }).click()
    await page.getByRole('link', { name: 'Skriv papirark ind' }).click()
    await page.getByLabel('Hvad er vigtigst for dig?').fill(words)
    await press(page, 'Gem arket, og tag det næste')
    await expect(page.getByRole('status')).toContainText('svar ind')
    await expect(page.getByLabel('Hvad er vigtigst for dig?')).toHaveValue('')
    await page.getByRole('link', { name: 'Der er ikke flere ark' }).click()
    await page.getByLabel('Hvor mange kom?').fill('32')
    await press(page, 'Vis det for alle')
    await expect(page.getByRole('main')).toContainText('Der kom 32 personer.')
    const happened = page.getByRole('region', { name: 'Hvad skete der med det, vi sagde?' })
    await expect(happened).toContainText('Der kommer en bus om torsdagen fra januar.')
    await expect(happened).toContainText('Ikke nået til tiden')
  },
)
