import type { Page } from '@playwright/test'
import { expect, newAddress, story } from './support/story.ts'

const screens = { phone: { width: 390, height: 800 }, desktop: { width: 1440, height: 900 } }

for (const [name, viewport] of Object.entries(screens))
  story(`somebody joins with the keyboard alone, on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/')
    await tabTo(page, '#q, [name="q"]')
    await page.keyboard.type('kor uden')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/invitationer\?q=kor/)

    await tabTo(page, 'main article a:text-is("Kor uden noder")')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kor uden noder')

    await skip(page, 2)
    await tabTo(page, 'input[name="way"]')
    await page.keyboard.press('Space')
    await tabTo(page, 'input[name="often"]')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('input[name="often"][value="once"]')).toBeChecked()
    await tabTo(page, '[name="firstName"]')
    await page.keyboard.type('Bodil')
    await tabTo(page, '[name="contact"]')
    await page.keyboard.type(newAddress('bodil'))
    await tabTo(page, 'main form button')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden')
  })

story('the first stop leads past the menu, on every page', async ({ page }) => {
  for (const path of ['/', '/invitationer', '/opret', '/hjaelp', '/log-ind']) {
    await page.goto(path)
    await skip(page, 1)
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator('main :focus')).toHaveCount(1)
  }
})

story('what went wrong is where one stands, and leads to the field', async ({ page }) => {
  await page.goto('/log-ind')
  await tabTo(page, '[name="contact"]')
  await page.keyboard.type('ida')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await tabTo(page, '.error-summary a')
  await page.keyboard.press('Enter')
  await expect(page.locator('[name="contact"]')).toBeFocused()
})

story('the language is changed by keyboard, and one begins at the top', async ({ page }) => {
  await page.goto('/hjaelp')
  await tabTo(page, '[popovertarget="p-lang"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('#p-lang')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#p-lang')).toBeHidden()
  await expect(page.locator('[popovertarget="p-lang"]')).toBeFocused()

  await page.keyboard.press('Enter')
  await tabTo(page, '#p-lang a[lang="en"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/hjaelp$/)
  await skip(page, 1)
  await expect(page.locator('main')).toBeFocused()
})

/** Takes the skip link with a number, which is seen while one stands on it. */
async function skip(page: Page, number: number) {
  for (let step = 0; step < number; step++) await page.keyboard.press('Tab')
  const link = page.locator('.skip').nth(number - 1)
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
  await page.keyboard.press('Enter')
}

/** Goes on until one stands on it, and sees at every stop where one is. */
async function tabTo(page: Page, selector: string) {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab')
    expect(await seenFocus(page)).toBeNull()
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`Eighty stops, and none was ${selector}`)
}

/** Why one cannot see what has the focus, or null: it has no ring, or something lies over it. */
const seenFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const what = element.outerHTML.slice(0, 100)
    const ringed = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    const around = element.closest('.tile')
    const styles = [getComputedStyle(element), getComputedStyle(element, '::after')]
    if (around) styles.push(getComputedStyle(around))
    if (!styles.some(ringed)) return `no ring on ${what}`

    const { left, top, width, height } = (around ?? element).getBoundingClientRect()
    const points = [0.1, 0.5, 0.9].map((part) => [left + width / 2, top + height * part] as const)
    const over = points.map(([x, y]) => document.elementFromPoint(x, y))
    const shown = over.some((one) => one && (element.contains(one) || one.contains(element)))
    return shown ? null : `${what} lies under ${over[1]?.outerHTML.slice(0, 60)}`
  })
