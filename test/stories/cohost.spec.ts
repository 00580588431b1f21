import type { Page } from '@playwright/test'
import { invitation, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told at the same time on a phone and a desktop, so each asks somebody of their own. */
const others = {
  desktop: { name: 'Brætfolket', owner: 'host7' },
  phone: { name: 'Bakkekoret', owner: 'host4' },
}

story(
  'the knitters ask another association, which stands beside them after a yes',
  async ({ page }, { project }) => {
    const { name, owner } = project.name === 'desktop' ? others.desktop : others.phone
    const main = page.getByRole('main')
    await signInAs(page, 'birthe')
    await invitation('Masker og minder', '/vaert')(page)
    await page.getByRole('link', { name: 'Bed andre om at være værter med' }).click()
    const address = page.url()
    await page.getByLabel('Hvad hedder de?').fill(name.slice(0, 5).toUpperCase())
    await page.getByRole('button', { name: 'Find dem' }).click()
    await page.getByRole('button', { name: `Spørg ${name}` }).click()
    await expect(
      page.getByRole('button', { name: `Tag spørgsmålet til ${name} tilbage` }),
    ).toBeVisible()
    await invitation('Masker og minder')(page)
    await expect(main).not.toContainText(name)

    await signInAsOwner(page, owner)
    await page.goto('/mit')
    await page.getByRole('link', { name: 'Svar, eller træk jer igen' }).click()
    await expect(main).toContainText('Strikkelauget Masken spørger')
    await page.getByRole('button', { name: 'Ja, vi vil være værter' }).click()
    await page.getByRole('link', { name: 'Se, hvem der kommer' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masker og minder')
    await expect(page.getByRole('link', { name: 'Ret datoerne' })).toHaveCount(0)
    await invitation('Masker og minder')(page)
    await expect(main).toContainText('Strikkelauget Masken sammen med')
    await expect(main).toContainText(name)

    await signInAs(page, 'birthe')
    await page.goto(address)
    await page.getByRole('button', { name: `Stop med at være værter sammen med ${name}` }).click()
    await invitation('Masker og minder')(page)
    await expect(main).not.toContainText(name)
  },
)

async function signInAsOwner(page: Page, id: string) {
  const { origin } = new URL(page.url())
  await page.request.post(`/dev/personer/${id}`, { headers: { origin } })
}
