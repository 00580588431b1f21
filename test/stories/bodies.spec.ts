import { press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told twice on one municipality: each way another council gets its name. */
const others = {
  desktop: { was: 'Ungdomsrådet', name: 'De unges råd' },
  phone: { was: 'Integrationsrådet', name: 'Rådet for nye' },
}

story(
  'the secretary renames a council from today, and everybody sees both names and who leads what',
  async ({ page }, { project }) => {
    const { was, name } = project.name === 'desktop' ? others.desktop : others.phone
    await signInAs(page, 'sanne')
    await page.goto('/raad-og-udvalg')
    await page.getByRole('link', { name: was }).click()
    await page.getByRole('link', { name: 'Ret det her' }).click()
    await page.getByLabel('Det nye navn').fill(name)
    await press(page, 'Giv det nye navn')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.getByRole('region', { name: 'Hvad har det heddet?' })).toContainText(was)

    await page.goto('/strategi')
    await page.getByLabel('Vis kun for').selectOption('Administrationen')
    await press(page, 'Vis')
    await page.getByRole('link', { name: 'Skånejob og fleksjob' }).click()
    await expect(page.getByRole('main')).toContainText('Bliver vi ved med')
    await page.getByRole('link', { name: 'Administrationen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Administrationen')
  },
)
