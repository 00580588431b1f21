import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import sharp from 'sharp'
import startApp from '../test/stories/support/app.ts'
import { findChromium } from '../test/support/chromium.ts'
import { root } from '../test/support/source.ts'

/** Takes the README's pictures of the story anew: `node --import tsx scripts/screenshots.ts`. */
const shots = [
  { name: 'home', path: '/', height: 900 },
  { name: 'invitation', path: '/invitationer?q=kor', title: 'Kor uden noder', height: 1240 },
]
const folder = path.join(root, 'docs/screenshots')

const stop = await startApp()
try {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  })
  await mkdir(folder, { recursive: true })
  for (const shot of shots) await take(browser, shot)
  await browser.close()
} finally {
  await stop()
}

async function take(
  browser: Browser,
  { name, path: where, title, height }: (typeof shots)[number],
) {
  const page = await browser.newPage({
    baseURL: process.env.STORY_URL ?? '',
    locale: 'da-DK',
    viewport: { width: 1440, height },
    reducedMotion: 'reduce',
  })
  await page.goto(where)
  if (title) await page.getByRole('link', { name: title, exact: true }).click()
  await page.waitForLoadState('networkidle')
  const file = path.join(folder, `${name}.png`)
  const picture = sharp(await page.screenshot()).png({ palette: true, colours: 128, effort: 10 })
  const { size } = await picture.toFile(file)
  console.log(`${path.relative(root, file)}: ${Math.round(size / 1000)} kB`)
  await page.close()
}
