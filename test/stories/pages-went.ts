import type { Page } from '@playwright/test'
import { invitation, joined, press, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** Somebody of the story by id, at the question after their first evening in the choir. */
export async function questionOf(page: Page, person: string) {
  await page.goto('/')
  const { origin } = new URL(page.url())
  await page.request.post(`/dev/personer/${person}`, { headers: { origin } })
  await page.goto('/mit')
  const place = page.getByRole('main').getByRole('link', { name: /^Kor uden noder/ })
  const href = (await place.first().getAttribute('href')) ?? ''
  await page.goto(href.replace('/invitationer/din-plads/', '/hvordan-gik-det/'))
}

const calendarMade: Way = async (page) => {
  await page.goto('/mit/kalender')
  await press(page, 'Lav min adresse')
  await page.getByRole('heading', { name: 'Her er din adresse' }).waitFor()
}

const wholeCalendar: Way = async (page) => {
  await joined(page)
  await page.getByRole('link', { name: 'Alt i din kalender' }).click()
}

/** Who came, how a first visit was, and one's own calendar. */
export const wentPages: PageToLookAt[] = [
  { name: 'who came', path: invitation('Masker og minder', '/hvem-kom'), as: 'birthe' },
  { name: 'how it went', path: (page) => questionOf(page, 'host4') },
  { name: 'whom to talk with', path: (page) => questionOf(page, 'host5') },
  { name: "one's own calendar", path: '/mit/kalender', as: 'amal' },
  { name: "one's own calendar, made", path: calendarMade, as: 'malte' },
  { name: 'the whole calendar of a guest', path: wholeCalendar },
]
