import { signInAs } from './look/ways.ts'
import { expect, lastCode, newAddress, story } from './support/story.ts'

story('a wish is written, read over, said by another, and taken back', async ({ page }) => {
  const words = `at flyve med ${newAddress('drage').slice(6, 11)} drager`
  await page.goto('/oensker')
  await page.getByRole('link', { name: 'Skriv et ønske' }).first().click()
  await page.getByLabel('Jeg kunne tænke mig …').fill(words)
  await page.getByLabel('Hvor skulle det være?').selectOption('ry')
  await page.getByRole('button', { name: 'Send ønsket' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit ønske')
  const own = page.url()

  await signInAs(page, 'kim')
  await page.goto('/oensker/gennemsyn')
  await page.getByRole('link', { name: words }).click()
  await page.getByLabel('Ja, vis det').check()
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByRole('main')).toContainText('Ønsket bliver vist.')
  await page.context().clearCookies()

  const address = newAddress('ole')
  await page.goto('/oensker')
  await page.getByRole('link', { name: words }).click()
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await page.getByRole('button', { name: 'Det vil jeg også' }).click()
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await page.getByRole('button', { name: 'Ja, det er mig' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du vil det også')
  await page.getByRole('link', { name: 'Se ønsket' }).click()
  await expect(page.getByRole('main')).toContainText('En til vil det også.')

  await page.goto(own)
  await page.getByRole('button', { name: 'Tag ønsket tilbage' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er taget tilbage')
  await page.goto('/oensker')
  await expect(page.getByRole('main')).not.toContainText(words)
})

story('a wish becomes the beginning of an invitation', async ({ page }) => {
  await page.goto('/oensker')
  await page.getByRole('link', { name: 'at lære at reparere min egen cykel' }).click()
  await page.getByRole('button', { name: 'Gør det til en invitation' }).click()
  await expect(page.getByLabel('Hvad vil du gerne lave sammen med andre?')).toHaveValue(
    'Lære at reparere min egen cykel',
  )
})
