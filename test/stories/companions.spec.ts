import { choose, press, signInAs } from './look/ways.ts'
import { expect, lastCode, newAddress, newWord, postAbout, story } from './support/story.ts'

story('a 19-year-old goes to the language café with a companion', async ({ page }) => {
  const word = newWord()
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  const address = newAddress('ung')
  const title = 'Sprogcafé i Højvangen'
  await page.goto(`/invitationer?q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title, exact: true }).click()
  await choose(page, 'way', 'coming-with')
  await choose(page, 'companion', 'wanted')
  await choose(page, 'often', 'from-now-on')
  await page.getByLabel('Dit fornavn').fill(name)
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await press(page, 'Ja, det er mig')

  const letter = async () => {
    const post = await (await page.request.get(postAbout(address))).text()
    return /\/foelges\/din\/[\w-]+/.exec(post)?.[0] ?? ''
  }
  await expect.poll(letter).not.toBe('')
  const own = await letter()
  await page.goto(own)
  await expect(page.getByRole('main')).toContainText('Vi leder efter en, du kan følges med.')

  await signInAs(page, 'rikke')
  // The asking follows the joining by a job of its own.
  const asking = page.getByRole('link', { name: new RegExp(`^${name} til`) })
  await expect(async () => {
    await page.goto('/foelges/tavle')
    await expect(asking).toBeVisible({ timeout: 500 })
  }).toPass()
  await asking.click()
  await page.getByRole('radio', { name: /^Emil/ }).check()
  await page.getByLabel('Hvor mødes de?').fill('Ved døren kl. 17.45')
  await press(page, 'Spørg dem begge')
  await expect(page.getByRole('main')).toContainText('Emil er spurgt.')

  await page.goto(own)
  await press(page, 'Ja, det vil jeg gerne')
  await expect(page.getByRole('main')).toContainText('Nu venter vi på Emil.')

  await signInAs(page, 'emil')
  await page.goto('/foelges/mig')
  const trip = page.getByRole('region', { name: new RegExp(name) })
  await trip.getByRole('button', { name: 'Ja, det vil jeg gerne' }).click()
  await expect(page.getByRole('heading', { name: `Du følges med ${name}` })).toBeVisible()
  await trip.getByRole('button', { name: 'Vi har været af sted' }).click()
  await expect(trip).toContainText('I har været af sted 1 af 2 gange.')
  await trip.getByRole('button', { name: 'Afslut godt' }).click()
  await expect(trip).toHaveCount(0)

  await page.goto(own)
  await expect(page.getByRole('main')).toContainText('Din plads er stadig din.')
})
