import type { BrowserContext } from '@playwright/test'
import { story, watch } from '../support/story.ts'

/**
 * A story whose pages open one after another in the same browser, which has fonts and styles
 * already; nobody is signed in when it begins.
 */
export const looking = story.extend<object, { shared: BrowserContext }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env.STORY_URL ?? '',
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ shared, troubles }, use) => {
    await shared.clearCookies()
    const page = await shared.newPage()
    watch(page, troubles)
    await use(page)
    await page.close()
  },
})
