import { choose, invitation, press, signInAs } from './look/ways.ts'
import { questionOf } from './pages-went.ts'
import { expect, lastCode, newAddress, postAbout, story } from './support/story.ts'

story(
  'a newcomer says in one press that it was not for them, and then that it was',
  async ({ page }, { project }) => {
    const title = page.getByRole('heading', { level: 1 })
    await questionOf(page, project.name === 'desktop' ? 'host2' : 'host3')
    await expect(title).toHaveText('Hvordan gik det?')
    await press(page, 'Det var ikke noget for mig')
    await expect(title).toHaveText('Tak, fordi du prøvede')
    const main = page.getByRole('main')
    await expect(main).toContainText('Vi har givet din plads fri')
    await expect(
      main.getByRole('heading', { name: 'Måske er det her noget for dig' }),
    ).toBeVisible()

    await main.getByText('Sig noget andet').click()
    await press(page, 'Jeg kommer igen')
    await expect(title).toHaveText('Dejligt, at du vil med igen')
    await expect(main).toContainText('Du har stadig din plads')
  },
)

story('a host ticks who came, and sees who would like to talk', async ({ page }) => {
  await signInAs(page, 'birthe')
  await invitation('Masker og minder', '/vaert')(page)
  await page.getByRole('link', { name: 'Hvem kom?' }).click()
  await expect(page.getByLabel('Inger')).toBeChecked()
  await expect(page.getByLabel('Bodil')).not.toBeChecked()
  await press(page, 'Gem, hvem der kom')
  await expect(page.getByRole('status')).toContainText('Krydserne er gemt')
  const main = page.getByRole('main')
  await expect(main).toContainText('Bodil har været væk to gange og ville gerne ringes op.')
  await expect(main).toContainText('Anders har været her første gang og vil gerne tale med jer.')
})

story(
  'a guest gets it all in a calendar, makes a new address, and the old one is dead',
  async ({ page }) => {
    const address = newAddress('vera')
    await invitation('Kor uden noder')(page)
    await choose(page, 'way', 'coming')
    await choose(page, 'often', 'from-now-on')
    await expect(page.locator('[name=callIfAway]')).not.toBeChecked()
    await page.getByLabel('Dit fornavn').fill('Vera')
    await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
    await press(page, 'Send')
    await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
    await press(page, 'Ja, det er mig')

    await page.getByRole('link', { name: 'Alt i din kalender' }).click()
    await press(page, 'Send linket til min mail')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se i din mail')
    await page.goto(postAbout(address))
    await page.locator(`[data-recipient="${address}"] a[href*="/din-kalender/"]`).first().click()

    const made = async (button: string) => {
      await press(page, button)
      const field = page.getByLabel('Har du en anden kalender? Så kopiér adressen')
      return field.inputValue()
    }
    const old = await made('Lav min adresse')
    const file = await page.request.get(old)
    expect(file.headers()['content-type']).toContain('text/calendar')
    expect(await file.text()).toMatch(/SUMMARY.*:Kor uden noder/)
    const fresh = await made('Lav en ny adresse')
    expect((await page.request.get(old)).status()).toBe(404)
    expect((await page.request.get(fresh)).status()).toBe(200)
    await press(page, 'Stop kalenderen')
    expect((await page.request.get(fresh)).status()).toBe(404)
  },
)
