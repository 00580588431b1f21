import { signInName } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'
import { newAddress, postAbout } from './support/story.ts'

type Page = Parameters<typeof signInName>[0]

/** Somebody of fourteen stands where they write to a parent. */
async function asking(page: Page) {
  await signInName(page)
  await page.getByLabel('Dit fornavn').fill('Ellen')
  await page.getByLabel('13-14 år').check()
  await page.getByRole('button', { name: 'Videre' }).click()
  await page.waitForURL(/foraelder/)
}

async function waiting(page: Page) {
  await asking(page)
  const parent = newAddress('far')
  await page.getByLabel('Din forælders mail').fill(parent)
  await page.getByRole('button', { name: 'Spørg min forælder' }).click()
  await page.waitForURL(/venter/)
  return parent
}

async function asked(page: Page) {
  const post = await (await page.request.get(postAbout(await waiting(page)))).text()
  await page.goto(/\/foraelder\/[\w-]+/.exec(post)?.[0] ?? '')
}

/** What is asked of a parent, and where one waits for it. The rest is forms and short pages. */
export const childrenPages: PageToLookAt[] = [
  { name: 'waiting for a parent', path: async (page) => void (await waiting(page)) },
  { name: 'what a parent is asked', path: asked },
]
