import { choose, press, signInAs } from './look/ways.ts'
import { expect, lastCode, newAddress, newWord, story } from './support/story.ts'

/** Not a program, as the browser of these stories calls itself. */
story.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' })

story(
  'Tove makes a campaign, Sofie follows its flyer and joins, and the numbers know nobody',
  async ({ page }) => {
    const main = page.getByRole('main')
    const heading = page.getByRole('heading', { level: 1 })
    const short = newWord()
    await signInAs(page, 'tove')
    await page.goto('/kampagner/ny')
    await page.getByLabel('Hvad hedder den?').fill('Spis med')
    await page.getByLabel('Sig det i én sætning').fill('Der er en plads til dig.')
    await page.getByLabel('Fortæl lidt mere').fill('Nogen tager imod dig ved døren.')
    await page.getByLabel('Et ord til adressen').fill(short)
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Copenhagen' })
    await page.getByLabel('Første dag').fill(today)
    await page.getByLabel('Sidste dag').fill(today)
    await choose(page, 'interests', 'mad')
    await press(page, 'Gem kampagnen')
    await expect(heading).toHaveText('Spis med')
    const campaign = page.url()

    await page.context().clearCookies()
    await page.goto(`/k/${short}/f`)
    await expect(page).toHaveURL(new RegExp(`/k/${short}\\?fra=${short}-f$`))
    await main.getByRole('link', { name: 'Torsdagsmad i landsbyen' }).click()
    await choose(page, 'way', 'coming')
    await choose(page, 'often', 'once')
    const address = newAddress('sofie')
    await page.getByLabel('Dit fornavn').fill('Sofie')
    await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
    await press(page, 'Send')
    await expect(heading).toHaveText('Skriv koden')
    await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
    await press(page, 'Ja, det er mig')
    await expect(heading).toContainText('ved, at du kommer')

    await signInAs(page, 'tove')
    await page.goto(`${campaign}/tal`)
    const flyer = main.getByRole('row', { name: /^Flyer/ })
    await expect(flyer.getByRole('cell')).toHaveText(['Under 5', 'Under 5'])
  },
)
