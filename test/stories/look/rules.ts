import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type axeCore from 'axe-core'
import type { RunOptions } from 'axe-core'

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, a line each. */
export const axe = (page: Page): Promise<string[]> =>
  found(page, { runOnly: { type: 'tag', values: RULES } })

/** The same where nothing but the colours is another: in what is the page's own, or in all of it. */
export const contrast = (page: Page, within: 'main' | 'html'): Promise<string[]> =>
  found(page, { runOnly: { type: 'rule', values: ['color-contrast'] } }, within)

async function found(page: Page, options: RunOptions, within = 'html'): Promise<string[]> {
  // It is large, and stays in the page it was given to.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const asked = { options: { ...options, resultTypes: ['violations' as const] }, within }
  return page.evaluate(async ({ options: run, within: part }) => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(part === 'html' ? document : part, run)
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => {
        const why = failureSummary?.split('\n')[1]?.trim() ?? ''
        return `axe ${id}: ${target.join(' ')} (${why})`
      }),
    )
  }, asked)
}

/** Whether one must scroll sideways, and what sticks out. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    const names = wide.slice(-3).map((element) => element.outerHTML.slice(0, 90))
    return [`${scrollWidth - clientWidth} px too wide: ${names.join(' | ')}`]
  })

/** What one is to press and is lower or narrower than 44 px; links inside a sentence are let off. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const covers = (style: CSSStyleDeclaration) =>
      style.position === 'absolute' && style.content !== 'none' && style.inset === '0px'
    const inSentence = (element: Element) => {
      const around = element.parentElement?.textContent?.trim().length ?? 0
      const inline = getComputedStyle(element).display.startsWith('inline')
      return (
        element.matches('a') && inline && around > (element.textContent ?? '').trim().length + 3
      )
    }
    return [...document.querySelectorAll(pressable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches('.skip, [tabindex="-1"]') && !inSentence(element))
      .filter((element) => !covers(getComputedStyle(element, '::after')))
      .flatMap((element) => {
        const label = element.matches('[type=radio], [type=checkbox]')
          ? element.closest('label')
          : null
        const { width, height } = (label ?? element).getBoundingClientRect()
        if (width === 0 || Math.min(width, height) >= 43.5) return []
        return [
          `only ${Math.round(width)} × ${Math.round(height)} px: ${element.outerHTML.slice(0, 110)}`,
        ]
      })
  })
