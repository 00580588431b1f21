import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import sharp, { type Sharp } from 'sharp'
import { signInAs } from '../test/stories/look/ways.ts'
import startApp from '../test/stories/support/app.ts'
import { findChromium } from '../test/support/chromium.ts'
import { root } from '../test/support/source.ts'

/**
 * Takes the pictures of the README and of the page for hosts anew, in the story:
 * `node scripts/run.mjs scripts/screenshots.ts`, with names after it for some of them.
 */
interface Shot {
  name: string
  path: string
  /** Somebody in the story to sign in as. */
  as?: string
  /** Links pressed on the way. */
  press?: readonly string[]
  /** What to begin at; the top of the page where it is not said. */
  from?: string
  height: number
}

const wide: Shot[] = [
  { name: 'home', path: '/', height: 900 },
  { name: 'invitation', path: '/invitationer?q=kor', press: ['Kor uden noder'], height: 1240 },
]

const birthe = { as: 'Birthe', path: '/mit' }
const onTelephone: Shot[] = [
  { name: 'vaert-opret', path: '/opret', height: 560 },
  { name: 'vaert-din-side', ...birthe, height: 720 },
  { name: 'vaert-datoerne', ...birthe, press: ['Datoerne'], height: 820 },
  { name: 'vaert-forening', path: '/foreninger/masken', height: 820 },
  {
    name: 'vaert-roller',
    as: 'Birthe',
    path: '/foreninger/masken/folk',
    from: 'Spørg en, om de vil være med',
    height: 820,
  },
  { name: 'vaert-sted', path: '/steder/biblioteket', from: 'Kan du komme ind?', height: 820 },
  { name: 'vaert-oensker', path: '/oensker', from: '6 ønsker', height: 620 },
]

const folder = path.join(root, 'docs/screenshots')
const wanted = process.argv.slice(2)
const isWanted = ({ name }: Shot) => wanted.length === 0 || wanted.includes(name)

const stop = await startApp()
try {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  })
  await mkdir(folder, { recursive: true })
  for (const shot of wide.filter(isWanted)) await keepPng(shot, await take(browser, shot, 1440))
  for (const shot of onTelephone.filter(isWanted))
    await keepWebp(shot, await take(browser, shot, 390))
  await browser.close()
} finally {
  await stop()
}

async function take(browser: Browser, shot: Shot, width: number): Promise<Sharp> {
  const page = await browser.newPage({
    baseURL: process.env.STORY_URL ?? '',
    locale: 'da-DK',
    viewport: { width, height: shot.height },
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  if (shot.as) await signInAs(page, shot.as)
  await page.goto(shot.path)
  for (const link of shot.press ?? []) await page.getByRole('link', { name: link }).first().click()
  await page.waitForLoadState('networkidle')
  // At the foot of a telephone the menu lies over what the picture is about.
  if (width < 500) await page.addStyleTag({ content: '.menu { display: none !important }' })
  if (shot.from) await toTheTop(page, shot.from)
  const picture = sharp(await page.screenshot())
  await page.close()
  return picture
}

async function toTheTop(page: Page, heading: string) {
  const box = await page.getByRole('heading', { name: heading }).first().boundingBox()
  await page.mouse.wheel(0, (box?.y ?? 0) - 24)
  await page.waitForTimeout(500)
}

async function keepPng({ name }: Shot, picture: Sharp) {
  const file = path.join(folder, `${name}.png`)
  const { size } = await picture.png({ palette: true, colours: 128, effort: 10 }).toFile(file)
  tell(file, size)
}

async function keepWebp({ name }: Shot, picture: Sharp) {
  const file = path.join(folder, `${name}.webp`)
  const { size } = await picture.webp({ quality: 80, effort: 6 }).toFile(file)
  tell(file, size)
}

function tell(file: string, size: number) {
  console.log(`${path.relative(root, file)}: ${Math.round(size / 1000)} kB`)
}
