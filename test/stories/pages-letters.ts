import { sendForm } from './look/out-of-sight.ts'
import { press, send, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'
import { lastCode, newAddress } from './support/story.ts'

const form = '/ugebrev/bestil?sted=ry'

const code: Way = async (page) => void (await page.goto((await ask(page)).at))

const own: Way = async (page) => {
  const { contact, at } = await ask(page)
  const code = await lastCode(page, contact)
  await page.goto(await sendForm(page, at, 'form:has([name="code"])', { code }))
}

const stopping: Way = async (page) => {
  await own(page)
  await page.goto(page.url().replace('/ugebrev/mit/', '/stop/ugebrev/'))
}

const stopped: Way = async (page) => {
  await stopping(page)
  await press(page, 'Stop brevet')
  await page.getByRole('heading', { name: 'Vi er stoppet' }).waitFor()
}

const problems: Way = async (page) => {
  await page.goto(form)
  await page.getByLabel('Med posten').check()
  await send(page, 'Få brevet')
  await page.getByRole('alert').waitFor()
}

const byPost: Way = async (page) => {
  await page.goto(form)
  await page.getByLabel('Med posten').check()
}

async function ask(page: Parameters<Way>[0]) {
  const contact = newAddress('lone')
  const answers = { way: 'email', email: contact }
  return { contact, at: await sendForm(page, form, 'main form[method="post"]', answers) }
}

/** The pages of the weekly letter, and of the letters that are printed. */
export const letterPages: PageToLookAt[] = [
  { name: 'the weekly letter', path: '/ugebrev' },
  { name: 'this week’s letter for Ry', path: '/ugebrev/uge/ry' },
  { name: 'this week’s letter, in English', path: '/ugebrev/uge/alle', language: 'en' },
  { name: 'asking for the letter', path: form },
  { name: 'asking for the letter by post', path: byPost },
  { name: 'asking for the letter, with something missing', path: problems },
  { name: 'asking for somebody who called', path: form, as: 'kim' },
  { name: 'the code for the letter', path: code },
  { name: 'one’s own letter', path: own },
  { name: 'stopping the letter', path: stopping },
  { name: 'the letter stopped', path: stopped },
  { name: 'the letter asked for by post', path: '/ugebrev/tak' },
  { name: 'those who get it by post', path: '/ugebrev/med-posten', as: 'kim' },
  { name: 'letters to print', path: '/til-print', as: 'kim' },
]
