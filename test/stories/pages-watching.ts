import { press, send, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'
import { lastCode, newAddress } from './support/story.ts'

const search = '/besked?q=kaffe&sted=ry&brug=adgang.trinfri'

const code: Way = async (page) => void (await askedToBeTold(page))

const own: Way = async (page) => {
  const address = await askedToBeTold(page)
  await page.getByLabel('Koden på seks tal').fill(await lastCode(page, address))
  await press(page, 'Ja, det er mig')
  await page.waitForURL(/besked\/min/)
}

const stopping: Way = async (page) => {
  await own(page)
  await page.goto(page.url().replace('/besked/min/', '/stop/sig-til/'))
}

const problems: Way = async (page) => {
  await page.goto(search)
  await send(page, 'Sig til')
  await page.getByRole('alert').waitFor()
}

async function askedToBeTold(page: Parameters<Way>[0]) {
  const address = newAddress('signe')
  await page.goto(search)
  await page.getByLabel('Dit telefonnummer eller din mail').fill(address)
  await press(page, 'Sig til')
  await page.waitForURL(/besked\/kode/)
  return address
}

/** The pages of being told when something comes. */
export const watchPages: PageToLookAt[] = [
  { name: 'tell me', path: search },
  { name: 'tell me, in English', path: '/besked', language: 'en' },
  { name: 'tell me, with something missing', path: problems },
  { name: 'the code for being told', path: code },
  { name: 'what one is told of', path: own },
  { name: 'stopping being told', path: stopping },
  { name: 'stopped being told', path: '/besked/stoppet' },
]
