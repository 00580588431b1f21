import { follow, invitation, send, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'
import { newAddress } from './support/story.ts'

const noticeOf =
  (title: string): Way =>
  async (page) => {
    await invitation(title, '/noget-galt')(page)
    await page.getByRole('link', { name: 'Så meld det i stedet' }).click()
  }

const unfinished: Way = async (page) => {
  await noticeOf('Åbent øverum')(page)
  await send(page, 'Send meldingen')
  await page.getByRole('alert').waitFor()
}

/** Fills the form of a notice in and sends it. */
export const reported =
  (title: string): Way =>
  async (page) => {
    await noticeOf(title)(page)
    await page.getByLabel('Det er imod reglerne her').check()
    await page
      .getByLabel('Fortæl, hvad du har set')
      .fill('Der står, at man skal betale for at komme ind.')
    await page.getByLabel('Dit navn').fill('Vera')
    await page.getByLabel('Din mail').fill(newAddress('vera'))
    await page.getByLabel('Jeg tror selv på det').check()
    await send(page, 'Send meldingen')
    await page.getByRole('heading', { name: 'Tak. Vi ser på det' }).waitFor()
  }

const lastYear = new Date().getFullYear() - 1

/** The pages of what is reported, decided and complained of. */
export const moderationPages: PageToLookAt[] = [
  { name: 'the rules', path: '/regler' },
  { name: 'who to turn to', path: '/kontaktpunkter' },
  { name: 'reporting, with something missing', path: unfinished },
  { name: 'one’s own notice', path: reported('Åbent øverum') },
  { name: 'a case', path: follow('/gennemsyn', '^="/meldinger/"'), as: 'kim' },
  { name: 'a complaint', path: follow('/gennemsyn', '^="/klager/"'), as: 'kim' },
  { name: 'the open log', path: '/afgjort' },
  { name: 'the year in numbers', path: `/aarets-tal/${lastYear}` },
]
