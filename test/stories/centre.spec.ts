import type { Page } from '@playwright/test'
import { press } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told twice on one municipality: each way an association of its own answers. */
const others = {
  desktop: { name: 'Gå Langsomt-laget', owner: 'host0' },
  phone: { name: 'Kulturhusets Venner', owner: 'host241' },
}

story(
  'a 17-year-old finds the Centre, and one more says yes to sitting there',
  async ({ page }, { project }) => {
    const { name, owner } = project.name === 'desktop' ? others.desktop : others.phone
    const main = page.getByRole('main')
    await page.goto('/')
    await page.getByRole('link', { name: 'Centret på Sølund' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Centret på Sølund')
    await expect(main).toContainText('en i grøn trøje')
    await expect(main).toContainText('Køkkenet og værkstedet er ikke klar endnu.')
    const young = page.getByRole('region', { name: 'For unge' })
    await expect(young).toContainText('Fredag kl. 17 til 20')
    const sitting = page.getByRole('region', { name: 'Hvem holder til her?' })
    await expect(sitting).toContainText('Lanternen')
    await expect(sitting).not.toContainText(name)
    await young.getByRole('link', { name: 'Fredag på Sølund' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fredag på Sølund')

    await signInAsOwner(page, owner)
    await page.goto('/mit')
    await page.getByRole('link', { name: 'De spørger, om I holder til her.' }).click()
    await expect(main).toContainText(`Holder ${name} til i Centret på Sølund?`)
    await press(page, 'Ja, vi holder til der')
    await page.getByRole('link', { name: 'Centret på Sølund' }).click()
    await expect(sitting).toContainText(name)
  },
)

async function signInAsOwner(page: Page, id: string) {
  const { origin } = new URL(page.url())
  await page.request.post(`/dev/personer/${id}`, { headers: { origin } })
}
