import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './test/support/chromium.ts'

const chromium = findChromium()
const phone = { ...devices['Pixel 7'], defaultBrowserType: 'chromium' as const }
const desktop = { viewport: { width: 1440, height: 900 } }
const withoutJavaScript = { javaScriptEnabled: false }
const look = /look\/.*\.spec\.ts/

/** Every story is told four times; how the pages look is held to the rules once. */
export default defineConfig({
  testDir: 'test/stories',
  globalSetup: './test/stories/support/app.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--no-sandbox'],
      ...(chromium && { executablePath: chromium }),
    },
  },
  projects: [
    { name: 'phone', testIgnore: look, use: phone },
    { name: 'phone, no JavaScript', testIgnore: look, use: { ...phone, ...withoutJavaScript } },
    { name: 'desktop', testIgnore: look, use: desktop },
    { name: 'desktop, no JavaScript', testIgnore: look, use: { ...desktop, ...withoutJavaScript } },
    { name: 'look', testMatch: look, use: { trace: 'off' } },
  ],
})
