import { press, signInAs, type Way } from './look/ways.ts'
import type { PageToLookAt } from './pages.ts'

const slip: Way = async (page) => {
  await signInAs(page, 'jens')
  await page.goto('/log-ind/sedler')
  await page.getByLabel('Fornavn på den, der får sedlen').fill('Erna')
  await press(page, 'Lav sedlen')
  await page.locator('.slip-code').waitFor()
}

/** A button whose session has ended meanwhile: the words come back. */
const held: Way = async (page) => {
  await signInAs(page, 'inger')
  await page.goto('/log-ind/veje')
  await page.getByLabel('Ny mail eller nyt telefonnummer').fill('ny@example.org')
  await page.context().clearCookies({ name: 'medklang' })
  await press(page, 'Send mig en kode')
  await page.getByRole('button', { name: 'Send igen' }).waitFor()
}

/** The pages of signing in that are not the first three. */
export const signingInPages: PageToLookAt[] = [
  { name: 'slips with a code', path: '/log-ind/sedler', as: 'jens' },
  { name: 'a slip', path: slip },
  { name: 'how one signs in', path: '/log-ind/veje', as: 'inger' },
  { name: 'where one is signed in', path: '/log-ind/steder', as: 'inger' },
  { name: 'a passkey is offered', path: '/log-ind/naeste-gang', as: 'inger' },
  { name: 'a form that is held', path: held },
]
