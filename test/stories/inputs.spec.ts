import { choose, press, signInAs } from './look/ways.ts'
import { expect, newWord, postAbout, story } from './support/story.ts'

story(
  'a resident of Højvangen says something on paper, and gets a letter of what came of it',
  async ({ page }) => {
    const mark = newWord()
    const words = `Vi mangler et sted at mødes i Højvangen, ${mark}.`
    await signInAs(page, 'sanne')
    await page.goto('/det-vi-hoerer/ny')
    await page.getByLabel('Hvordan blev det sagt?').selectOption('Skrevet på papir')
    await page.getByLabel('Det vil jeg sige').fill(words)
    await choose(page, 'consent', 'tell-me')
    await page.locator('[name=name]').fill(`Ove ${mark}`)
    await page.locator('[name=street]').fill('Højvangen 8')
    await page.locator('[name=town]').fill('8660 Skanderborg')
    await press(page, 'Gem det')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det blev sagt')
    await choose(page, 'decision', 'show')
    await press(page, 'Gem, at det er læst')
    await page.getByLabel('Vælg selv').selectOption('R3.4 Steder hvor unge kan samles')
    await page
      .locator('form', { has: page.getByLabel('Vælg selv') })
      .getByRole('button', { name: 'Det hører til her' })
      .click()
    const own = await page
      .getByRole('link', { name: 'Siden om, hvad der sker' })
      .getAttribute('href')
    await page.getByRole('link', { name: 'Fortæl, hvad der kom ud af det' }).first().click()
    const came = `Huset har åbent hver tirsdag, ${mark}.`
    await page.getByLabel('Det kom der ud af det').fill(came)
    await press(page, 'Fortæl det')
    await expect(page.getByRole('main')).toContainText('Det er fortalt')

    await page.goto(own ?? '')
    await expect(page.getByRole('main')).toContainText(came)
    await expect(async () => {
      await page.goto(postAbout(mark))
      await expect(page.getByRole('main')).toContainText(came)
    }).toPass()
  },
)
