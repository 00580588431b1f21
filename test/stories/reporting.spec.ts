import type { Page } from '@playwright/test'
import { press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** One municipality has one half-year at a time: each window tells its part of it. */
story(
  'a half-year goes from a draft on a phone to a paper that is locked, and the next is opened',
  async ({ page }, { project }) => {
    await (project.name === 'desktop' ? secretaryLocks(page) : ownerWrites(page))
  },
)

async function ownerWrites(page: Page) {
  await signInAs(page, 'jens')
  await page.goto('/status/mine')
  await page.getByRole('link', { name: 'Steder hvor unge kan samles' }).click()
  await page.getByLabel('Hvad er der sket?').fill('Vi har set på to rum.')
  await page.getByLabel('I gang').check()
  await press(page, 'Gem kladden')
  await expect(page.getByRole('link', { name: 'Steder hvor unge kan samles' })).toContainText(
    'Kladde',
  )
}

async function secretaryLocks(page: Page) {
  await signInAs(page, 'sanne')
  await page.goto('/status')
  await page.getByRole('link', { name: 'Se, hvem der mangler' }).click()
  await page.getByRole('link', { name: 'R3.6' }).click()
  await press(page, 'Den er læst igennem')
  await press(page, 'Godkend dem alle')
  await page.getByLabel('Ja, lås det for altid').check()
  await press(page, 'Lås halvåret')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Status for')
  await expect(page.getByRole('main')).toContainText('42 anbefalinger mangler en status')
  await expect(page.getByRole('main')).toContainText('Under 5 unge har fulgt en anden derhen')

  await page.goto('/status')
  await page.getByRole('link', { name: 'Åbn et halvår' }).click()
  await page.getByLabel('Hvornår må de begynde?').fill(new Date().toISOString().slice(0, 10))
  await press(page, 'Åbn halvåret')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Arbejdet med')
}
