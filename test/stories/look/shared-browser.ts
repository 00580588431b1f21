import type { Page } from '@playwright/test'
import { story, watch } from '../support/story.ts'

/**
 * A story whose pages open one after another in the same window of the same browser, which has
 * fonts and styles already; nobody is signed in when it begins.
 */
export const looking = story.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: process.env.STORY_URL ?? '',
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        reducedMotion: 'reduce',
      })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ shared, troubles }, use) => {
    await shared.context().clearCookies()
    await shared.setViewportSize({ width: 1440, height: 900 })
    await shared.emulateMedia({ colorScheme: null, forcedColors: null, media: null })
    watch(shared, troubles)
    await use(shared)
    shared.removeAllListeners()
  },
})
