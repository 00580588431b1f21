import { sendForm } from './look/out-of-sight.ts'
import { send, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'
import { lastCode, newAddress } from './support/story.ts'

const search = '/besked?q=kaffe&sted=ry&brug=adgang.trinfri'

const code: Way = async (page) => void (await page.goto((await ask(page)).at))

const own: Way = async (page) => {
  const { contact, at } = await ask(page)
  const code = await lastCode(page, contact)
  await page.goto(await sendForm(page, at, 'form:has([name="code"])', { code }))
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

async function ask(page: Parameters<Way>[0]) {
  const contact = newAddress('signe')
  return { contact, at: await sendForm(page, search, 'main form[method="post"]', { contact }) }
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
