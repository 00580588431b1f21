import { press, signInAs, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

/** Jens opens what he and Ragnhild have agreed. */
const entry: Way = async (page) => {
  await signInAs(page, 'jens')
  await page.goto('/bord')
  await page.getByRole('main').getByRole('link', { name: 'Ragnhild' }).first().click()
}

const slip: Way = async (page) => {
  await entry(page)
  await press(page, 'Lav en seddel')
  await page.locator('.slip-code').waitFor()
}

/** The desk, and what somebody without an account has agreed. */
export const assistedPages: PageToLookAt[] = [
  { name: 'the desk', path: '/bord', as: 'jens' },
  { name: 'writing an agreement', path: '/bord/ny', as: 'jens' },
  { name: 'an agreement', path: entry },
  { name: 'the slip of an agreement', path: slip },
]
