import { expect, newAddress, signIn, story } from './support/story.ts'

story('an owner says yes to certificates, and who is worried finds a number', async ({ page }) => {
  const name = `Rulleskøjterne ${Math.random().toString(36).slice(2, 8)}`
  const main = page.getByRole('main')
  await page.goto('/foreninger/ny/association')
  await signIn(page, newAddress('lone'), 'Lone')
  await page.getByLabel('Hvad hedder I?').fill(name)
  await page.getByLabel('Hvor hører I til?').selectOption('ry')
  await page.getByLabel('Hvem er I, i to sætninger?').fill('Vi kører på rulleskøjter i hallen.')
  await page.getByRole('button', { name: 'Gem, og lad os se på det' }).click()
  await page.getByRole('link', { name: 'Børneattester' }).click()
  await page.getByRole('button', { name: /^Ja, sådan er det i \d{4}$/ }).click()
  await expect(main).toContainText('Lone sagde det')
  await page.getByRole('button', { name: 'Tag det tilbage' }).click()
  await expect(main).toContainText('I har ikke sagt det')

  await page.getByRole('link', { name: 'Bekymret for et barn eller en ung?' }).click()
  await expect(main.getByRole('link', { name: '112' })).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1)
})
