import type { Page } from '@playwright/test'
import { invitation, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

const waits = 'Hvor i Skanderborg by, siger vi, når huset har sagt ja'

/** Told at the same time on a phone and a desktop, so each has a house of its own. */
story('who looks after a house says who may meet there', async ({ page }, { project }) => {
  await (project.name === 'desktop' ? houseAnswers(page) : houseIsClaimed(page))
})

/** The knitters wait for a house, and the town alone is shown until it says yes. */
async function houseAnswers(page: Page) {
  const main = page.getByRole('main')
  await invitation('Strik en aften med os')(page)
  await expect(main).toContainText(waits)
  await expect(main).not.toContainText('Kulturhuset')
  const address = page.url()
  await signInAs(page, 'birthe')
  await page.goto(address)
  await expect(main).toContainText('Vi har spurgt Kulturhuset Skanderborg')

  await signInAs(page, 'host241')
  await page.goto('/mit')
  await page.getByRole('link', { name: 'Kulturhuset Skanderborg' }).click()
  await page.getByText('Ja, kom bare').click()
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(main).toContainText('Ingen spørger lige nu.')
  await page.goto(address)
  await expect(main).toContainText('Kulturhuset Skanderborg')
  await expect(main).not.toContainText(waits)

  await page.goto('/mit/huse')
  await page.getByText('Kan Strik en aften med os ikke være der mere?').click()
  const meeting = page.getByRole('article').filter({ hasText: 'Strik en aften med os' })
  await meeting.getByLabel('Hvorfor ikke?').fill('Gulvet skal slibes den aften.')
  await meeting.getByRole('button').click()
  await page.goto(address)
  await expect(main).not.toContainText('Kulturhuset')
}

/** The gardeners say a house is theirs; Kim says yes, and takes it back again. */
async function houseIsClaimed(page: Page) {
  const main = page.getByRole('main')
  await signInAs(page, 'kim')
  await page.goto('/steder/huse')
  await expect(main).toContainText('Haveflokken passer stedet')
  await page.getByText('Ja, det gør de').click()
  await page.getByRole('button', { name: 'Gem svaret om Landsbyen Sølund' }).click()
  await page.goto('/steder/soelund')
  await expect(main).toContainText('Haveflokken passer stedet')
  await page.goto('/steder/huse')
  await page.getByRole('button', { name: 'Fortryd svaret om Landsbyen Sølund' }).click()
  await page.goto('/steder/soelund')
  await expect(main).toContainText('Det er vores hus')
}
