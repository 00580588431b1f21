import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, a line each. */
export const axe = (page: Page): Promise<string[]> => found(looking(page).withTags(RULES))

/** The same where nothing but the colours is another. */
export const contrast = (page: Page): Promise<string[]> =>
  found(looking(page).withRules(['color-contrast']))

/** Our pages have no frames, so axe need not open a second page to put its findings together. */
const looking = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

async function found(axeBuilder: AxeBuilder): Promise<string[]> {
  const { violations } = await axeBuilder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? ''
      return `axe ${id}: ${target.join(' ')} (${why})`
    }),
  )
}

/** Whether one must scroll sideways, and what sticks out. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    await frame().then(frame)
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
