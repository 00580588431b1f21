import { invitation, signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

const together = 'Strikkelauget Masken sammen med'

story('the knitters ask the choir, who stand beside them after a yes', async ({ page }) => {
  const main = page.getByRole('main')
  await signInAs(page, 'Birthe')
  await invitation('Masker og minder', '/vaert')(page)
  await page.getByRole('link', { name: 'Bed andre om at være værter med' }).click()
  const address = page.url()
  await takeBackOld()
  await page.getByLabel('Hvad hedder de?').fill('brætf')
  await page.getByRole('button', { name: 'Find dem' }).click()
  await page.getByRole('button', { name: 'Spørg Brætfolket' }).click()
  await expect(main).toContainText('De har ikke svaret endnu')
  await invitation('Masker og minder')(page)
  await expect(main).not.toContainText('Brætfolket')

  await page.goto('/dev/post')
  const letter = page
    .getByRole('article')
    .filter({ hasText: 'spørger, om Brætfolket vil være vært' })
    .first()
  const link = /\/mit\/sammen\/brev\/[\w.-]+/.exec((await letter.textContent()) ?? '')?.[0]
  await page.context().clearCookies()
  await page.goto(link ?? '')
  await page.getByRole('button', { name: 'Ja, vi vil være værter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I har sagt ja')
  await invitation('Masker og minder')(page)
  await expect(main).toContainText(together)
  await expect(main).toContainText('Brætfolket')

  await signInAs(page, 'Birthe')
  await page.goto(address)
  await takeBackOld()
  await invitation('Masker og minder')(page)
  await expect(main).not.toContainText('Brætfolket')

  /** The story is told twice on one database: what stands from before is taken back first. */
  async function takeBackOld() {
    const press = main.getByRole('button', { name: /Brætfolket( tilbage)?$/ })
    if ((await press.count()) > 0) await press.first().click()
    await expect(press).toHaveCount(0)
  }
})
