import { choose, invitation, press, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

story(
  'Thyra of 88 has no e-mail: from the call to Jens to a place she comes to, and the second visit',
  async ({ page }, { project }) => {
    const name = project.name === 'desktop' ? 'Thyra' : 'Gerda'
    /** Joined for two weeks ago, and came the first time: a story cannot wait that long. */
    const earlier = project.name === 'desktop' ? 'Karla' : 'Ester'
    const main = page.getByRole('main')
    await signInAs(page, 'jens')
    await page.goto('/bord')
    await page.getByRole('link', { name: 'Skriv en aftale' }).click()
    await page.getByLabel('Fornavn eller kaldenavn').fill(name)
    await choose(page, 'reach', 'through')
    for (const one of ['find', 'join', 'tell']) await choose(page, 'agreed', one)
    await choose(page, 'how', 'said')
    await press(page, 'Gem aftalen')
    const entry = page.url()

    await page.getByRole('link', { name: `Find noget til ${name}` }).click()
    await page.getByLabel('Hvad kunne være rart?').fill('masker')
    await press(page, 'Se, hvad der er')
    await page.getByRole('link', { name: 'Masker og minder' }).click()
    await choose(page, 'often', 'from-now-on')
    await page.getByLabel(`Hvad vil ${name} gerne have`).fill('Jeg har mit eget strikketøj med')
    await press(page, `Sig ja for ${name}`)
    await expect(main).toContainText(`Jens sagde ja for ${name}.`)
    await press(page, 'Lav en seddel')
    const code = (await page.locator('.slip-code').textContent()) ?? ''
    await expect(main).toContainText('Masker og minder')

    await page.context().clearCookies({ name: 'medklang' })
    await signInAs(page, 'birthe')
    await invitation('Masker og minder', '/vaert')(page)
    await expect(main).toContainText('Kommer gennem en brobygger i kommunen.')
    const panel = page.locator('section.panel', { hasText: `${name} vil gerne have, at du ved` })
    await panel.getByRole('textbox').fill('Så kan vi vise hinanden, hvad vi laver.')
    await panel.getByRole('button', { name: 'Send svaret' }).click()

    await page.getByRole('link', { name: 'Hvem kom?' }).click()
    await page.getByLabel(earlier).check()
    await press(page, 'Gem, hvem der kom')
    await expect(page.getByLabel(earlier), 'has been there twice').toBeChecked()

    await page.context().clearCookies({ name: 'medklang' })
    await signInAs(page, 'jens')
    await page.goto(entry)
    await expect(main).toContainText('Så kan vi vise hinanden, hvad vi laver.')
    await page.goto('/bord')
    const landing = page.getByRole('link', { name: new RegExp(`^${earlier} i Ry`) })
    await expect(main).toContainText('Er det gået godt med Masker og minder?')
    await landing.first().click()
    await press(page, 'Det går godt')
    await expect(main.getByRole('button', { name: 'Det går godt' })).toHaveCount(0)

    await page.context().clearCookies({ name: 'medklang' })
    await page.goto('/aftale')
    await page.getByLabel('Koden på sedlen').fill(code)
    await press(page, 'Vis det')
    await expect(main).toContainText('Masker og minder')
    await press(page, 'Stop, og slet det hele')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er slettet')
  },
)
