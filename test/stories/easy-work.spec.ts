import type { Page } from '@playwright/test'
import { signInAs } from './look/ways.ts'
import { expect, story } from './support/story.ts'

/** Told twice on one municipality: each way has tasks of its own. */
const own = {
  desktop: {
    ...{ picture: 'Film og suppe', text: 'Pas på heden' },
    ...{ association: 'Gåholdet Bakkerne', place: 'Ejer Bavnehøj' },
  },
  phone: {
    ...{ picture: 'Krolf på plænen', text: 'Cykelværksted for unge' },
    ...{ association: 'Læsekredsen i Voerladegård', place: 'Sløngelpladsen' },
  },
}

story('a colleague does five different tasks with the keyboard alone', async ({ page }, info) => {
  const tasks = own[info.project.name === 'desktop' ? 'desktop' : 'phone']
  await signInAs(page, 'kim')

  await take(page, tasks.picture)
  await press(page, 'Se billedet, og skriv')
  await write(page, 'alt', 'Tre mennesker på en plæne med køller i hånden.')
  await press(page, 'Gem sætningen')
  await isDone(page)

  await take(page, tasks.text)
  await press(page, 'Se teksten, og skriv')
  await write(page, 'words', 'Kom og vær med. Vi viser, hvordan man gør.')
  await press(page, 'Se, hvor let den er')
  await expect(page.getByRole('status')).toContainText('let at læse')
  await press(page, 'Gem forslaget')
  await isDone(page)

  await take(page, tasks.association)
  await press(page, 'Skriv til dem')
  await press(page, 'Send velkomsten')
  await isDone(page)

  await take(page, tasks.place)
  await press(page, 'Gå til spørgsmålene')
  await tabTo(page, '[name="adgang-trinfri"]')
  for (const key of ['ArrowDown', 'Tab', 'Tab', 'Space', 'Shift+Tab', 'Enter'])
    await page.keyboard.press(key)
  await isDone(page)

  await signInAs(page, 'tove')
  await take(page, tasks.text)
  await press(page, 'Læs de to tekster')
  await tabTo(page, '[name="answer"]')
  await page.keyboard.press('Space')
  await press(page, 'Giv dit svar')
  await isDone(page)
})

/** Opens a task on the list. */
async function take(page: Page, words: string) {
  await page.goto('/let-arbejde')
  await skip(page)
  await press(page, words)
}

/** The first Tab stop on every page leads past the menu. */
async function skip(page: Page) {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}

async function press(page: Page, words: string) {
  await tabTo(page, `:is(a, button):text("${words}"), a:has-text("${words}")`)
  await page.keyboard.press('Enter')
}

async function write(page: Page, name: string, words: string) {
  await tabTo(page, `[name="${name}"]`)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(words)
}

const MOST_STOPS = 60

async function tabTo(page: Page, selector: string) {
  const wanted = page.locator(`:focus`).and(page.locator(selector))
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if ((await wanted.count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not come to ${selector}.`)
}

const isDone = (page: Page) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText('Den venter ikke mere')
