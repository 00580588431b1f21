import { press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told twice on one municipality: each way another role is put on the map. */
const others = { desktop: 'Bager på torvet', phone: 'Købmand ved stationen' }

story(
  'the team of Ry puts two on the map, ties them, and agrees on something with a day',
  async ({ page }, { project }) => {
    const role = project.name === 'desktop' ? others.desktop : others.phone
    await signInAs(page, 'birthe')
    await page.goto('/omraader/ry')
    await page.getByRole('link', { name: 'Se, hvad holdet gør' }).click()
    await page.getByRole('link', { name: 'Gå til holdets sider' }).click()
    await expect(page.getByRole('main')).toContainText('0 af 6 trin er gjort')
    await page.getByRole('link', { name: 'Kortet' }).click()
    const pick = page.getByLabel('En forening, et sted eller et tilbud')
    if (await pick.locator('option', { hasText: 'Strikkelauget Masken' }).count()) {
      await pick.selectOption({ label: 'Strikkelauget Masken (Forening)' })
      await press(page, 'Sæt det på kortet')
      await expect(page.getByRole('region', { name: 'Det står på kortet' })).toContainText(
        'Strikkelauget Masken',
      )
    }
    await page.getByLabel('Eller et menneskes rolle').fill(role)
    await press(page, 'Sæt rollen på kortet')
    await page.getByLabel('Den ene').selectOption('Strikkelauget Masken')
    await page.getByLabel('Den anden').selectOption(role)
    await press(page, 'De arbejder sammen')

    await page.getByRole('link', { name: 'Aftaler' }).click()
    await page.getByLabel('Hvad har I aftalt?').fill(`Kaffe med: ${role}`)
    await page.getByLabel('Hvem sørger for det?').selectOption('Kender foreningerne')
    await page.getByLabel('Hvornår skal det være gjort?').fill('2027-02-01')
    await press(page, 'Skriv aftalen ned')
    await page.getByRole('link', { name: 'Tilbage til siden, alle ser' }).click()
    await expect(page.getByRole('row', { name: `Strikkelauget Masken` }).first()).toContainText(
      role,
    )
    await expect(page.getByRole('region', { name: 'Det har vi aftalt' })).toContainText(role)
  },
)
