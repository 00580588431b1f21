import { signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story('somebody finds an offer beside the associations, and a number to ring', async ({ page }) => {
  await page.goto('/foreninger')
  await page.getByRole('main').getByRole('link', { name: 'Tilbud', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommunens tilbud')
  await page.getByRole('link', { name: 'Åben rådgivning' }).click()
  await expect(page.getByRole('heading', { name: 'Hvem kan komme' })).toBeVisible()
  await expect(page.getByText('Alle kan komme.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ring på 12 34 56 07' })).toBeVisible()
})

story('the platform host brings in a directory with one thing changed', async ({ page }) => {
  await signInAs(page, 'kim')
  const answer = await page.request.get('/vejviser/hsds.json')
  const document = JSON.parse(await answer.text())
  // Each project of the run changes it to something the others have not.
  const words = `Du har lyst til at tale dansk. ${crypto.randomUUID().slice(0, 6)}`
  for (const service of document.services)
    if (service.name === 'Sprogmakker') service.eligibility_description = words
  await page.goto('/vejviser')
  await page.getByRole('link', { name: 'Vælg en fil' }).click()
  const buffer = Buffer.from(JSON.stringify(document))
  const file = { name: 'hsds.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Filen', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Læs filen' }).click()
  await expect(page.getByText('Ændret: hvem der kan komme')).toBeVisible()
  await page.getByRole('button', { name: 'Ja, hent det ind' }).click()
  await expect(page.getByRole('status')).toContainText('Det er hentet ind')
  await page.getByRole('status').getByRole('link', { name: 'Til alle tilbud' }).click()
  await page.getByRole('link', { name: 'Sprogmakker' }).click()
  await expect(page.getByText(words)).toBeVisible()
})

story('the platform host takes an offer down, and puts it up again', async ({ page }) => {
  await signInAs(page, 'kim')
  // Each project of the run has one of its own.
  const name = `Kaffevognen ${crypto.randomUUID().slice(0, 6)}`
  await page.goto('/tilbud/nyt')
  await page.getByLabel('Hvad hedder det?').fill(name)
  await page.getByLabel('Hvad er det?').fill('Vi kommer med kaffe.')
  await page.getByLabel('Hvem kan komme?').fill('Alle.')
  await page.getByLabel('Hvordan kommer man i gang?').fill('Ring til os.')
  await page.getByLabel('Hvem svarer?').fill('Vagten')
  await page.getByLabel('Telefon').fill('12 34 56 09')
  await page.getByRole('button', { name: 'Gem tilbuddet' }).click()
  await page.getByRole('button', { name: 'Tag tilbuddet ned' }).click()
  await expect(page.getByRole('status')).toContainText('Ingen andre kan se det')
  await page.goto('/tilbud')
  await page.getByRole('region', { name: 'Taget ned' }).getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Sæt det op igen' }).click()
  await expect(page.getByRole('button', { name: 'Tag tilbuddet ned' })).toBeVisible()
})
