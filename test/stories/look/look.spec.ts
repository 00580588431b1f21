import type { Page } from '@playwright/test'
import { pages } from '../pages.ts'
import { expect } from '../support/story.ts'
import { axe, contrast, overflow, smallTargets } from './rules.ts'
import { looking } from './shared-browser.ts'
import { signInAs } from './ways.ts'

/** A4 with margins, in CSS pixels. */
const paper = { width: 718, height: 1000 }

/** A page that is looked at already, with other words or with problems: its tightest form will do. */
const isOtherState = (name: string, language: string | undefined) =>
  language !== undefined || /missing|wrong/.test(name)

/** The frame of each kind there is: nobody's, somebody's, and an employee's who reads about people. */
const framed = new Set(['home', 'home, signed in', 'the desk'])

for (const { name, path, as, language } of pages)
  looking(`${name} holds in every width, colour, size and direction`, async ({ page, baseURL }) => {
    if (language)
      await page.context().addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }])
    if (as) await signInAs(page, as)
    if (typeof path === 'string') await page.goto(path)
    else await path(page)
    await page.waitForLoadState()
    await unfold(page)

    if (isOtherState(name, language)) {
      await wide(page, 320)
      expect.soft(await overflow(page), '320 px').toEqual([])
      expect.soft(await smallTargets(page), '320 px').toEqual([])
      expect.soft(await axe(page), '320 px').toEqual([])
      return
    }
    // From wide to narrow and back, so that a window is made anew as seldom as can be.
    expect.soft(await overflow(page), '1440 px').toEqual([])
    expect.soft(await smallTargets(page), '1440 px').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    // What frames every page is looked at around a few of them.
    const within = framed.has(name) ? 'html' : 'main'
    expect.soft(await contrast(page, within), '1440 px, dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    for (const width of [820, 390, 320]) {
      await wide(page, width)
      expect.soft(await overflow(page), `${width} px`).toEqual([])
    }
    expect.soft(await smallTargets(page), '320 px').toEqual([])
    expect.soft(await axe(page), '320 px, light').toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect.soft(await overflow(page), 'forced colours').toEqual([])
    await page.emulateMedia({ forcedColors: 'none' })
    await turn(page, 'rtl')
    expect.soft(await overflow(page), 'right to left').toEqual([])
    await turn(page, 'ltr')

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(paper)
    expect.soft(await overflow(page), 'print').toEqual([])
    await page.emulateMedia({ media: 'screen' })
    await largeText(page)
    await wide(page, 390)
    expect.soft(await overflow(page), '200 % text, 390 px').toEqual([])
  })

const wide = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

const turn = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)

/** What is folded is looked at too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
  })

/** A style sheet of the browser's own, as somebody who needs large letters sets it. */
const largeText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% !important }')
    document.adoptedStyleSheets.push(sheet)
  })
