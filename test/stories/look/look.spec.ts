import type { Page } from '@playwright/test'
import { pages } from '../pages.ts'
import { expect, story } from '../support/story.ts'
import { axe, overflow, smallTargets } from './rules.ts'

const widths = [320, 390, 820, 1440]
/** A4 with margins, in CSS pixels. */
const paper = { width: 718, height: 1000 }

for (const { name, path } of pages)
  story.describe(name, () => {
    story.beforeEach(async ({ page }) => {
      if (typeof path === 'string') await page.goto(path)
      else await path(page)
    })

    story('fits every width and can be pressed', async ({ page }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await overflow(page), `${width} px`).toEqual([])
        expect.soft(await smallTargets(page), `${width} px`).toEqual([])
      }
    })

    story('is open to everybody, light and dark', async ({ page }) => {
      for (const [width, colorScheme] of [
        [390, 'light'],
        [1440, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect.soft(await axe(page, { contrast: true }), `${width} px, ${colorScheme}`).toEqual([])
      }
    })

    story(
      'holds in forced colours, in large text, in print and from right to left',
      async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 900 })
        await page.emulateMedia({ forcedColors: 'active' })
        await check(page, 'forced colours')
        await page.setViewportSize(paper)
        await page.emulateMedia({ forcedColors: 'none', media: 'print' })
        expect.soft(await overflow(page), 'print').toEqual([])
        await page.setViewportSize({ width: 390, height: 900 })
        await page.emulateMedia({ media: 'screen' })
        await largeText(page)
        await check(page, '200 % text')
      },
    )

    story('turns round for a language read from the right', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 })
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      await check(page, 'right to left')
    })
  })

async function check(page: Page, how: string) {
  expect.soft(await overflow(page), how).toEqual([])
  expect.soft(await axe(page, { contrast: false }), how).toEqual([])
}

/** A style sheet of the browser's own, as somebody who needs large letters sets it. */
async function largeText(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}
