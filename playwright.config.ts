import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './test/support/chromium.ts'

const chromium = findChromium()
/** A phone with one dot where it has seven: nobody sees the letters, and they are drawn faster. */
const phone = {
  ...devices['Pixel 7'],
  deviceScaleFactor: 1,
  defaultBrowserType: 'chromium' as const,
}
const desktop = { viewport: { width: 1440, height: 900 } }
const withoutJavaScript = { javaScriptEnabled: false }
/** The window of the story before, emptied: cheaper than a new one. */
const again = { reuseContext: true }
const once = /(look\/.*|keyboard|weight)\.spec\.ts/

/**
 * Every story is told on a phone without JavaScript and on a desktop with it. How the pages look,
 * weigh and are walked is held once.
 */
export default defineConfig({
  testDir: 'test/stories',
  globalSetup: './test/stories/support/app.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      // Our pages are one site, and nobody sees them drawn: more processes and a card that is
      // imitated in software are started for nothing.
      args: [
        '--no-sandbox',
        '--process-per-site',
        '--disable-gpu',
        '--disable-software-rasterizer',
        '--in-process-gpu',
      ],
      ...(chromium && { executablePath: chromium }),
    },
  },
  projects: [
    {
      name: 'phone, no JavaScript',
      testIgnore: once,
      use: { ...phone, ...withoutJavaScript, ...again },
    },
    { name: 'desktop', testIgnore: once, use: { ...desktop, ...again } },
    { name: 'look', testMatch: once, use: desktop },
  ],
})
