import { expect, test } from 'vitest'
import { cookieOf, location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { telephone, withCode } from '../passkeys/test-passkeys.ts'
import { signedInUrl, waysUrl } from '../urls.ts'

const typed = {
  title: 'Kaffe "hos" <Karen> & co.',
  text: 'Først det ene.\nSå det andet.',
  interests: ['natur', 'spil'],
}

/** What the form of a held page would send. */
function fieldsOf({ document }: Awaited<ReturnType<typeof page>>) {
  const inputs = [...document.querySelectorAll('main form input')]
  return inputs.map((input) => [input.getAttribute('name'), input.getAttribute('value')])
}

test('a form with three fields comes back whole when the session has ended, and can be sent', async () => {
  const w = await world()
  const inger = await w.given.person({ name: 'Inger' })
  const held = await page(w.post('/beskeder-til-dig?fra=her', typed))
  const { status, document, text } = held
  expect(status).toBe(401)
  expect(text).toContain('Det, du skrev, er her endnu')
  expect(fieldsOf(held)).toEqual([
    ['title', typed.title],
    ['text', typed.text],
    ['interests', 'natur'],
    ['interests', 'spil'],
  ])
  const form = document.querySelector('main form')
  expect(form?.getAttribute('action')).toBe('/beskeder-til-dig?fra=her')
  expect(form?.getAttribute('method')).toBe('post')
  const signIn = document.querySelector('main a[target=_blank]')?.getAttribute('href') ?? ''
  expect(new URL(signIn, w.config.baseUrl).searchParams.get('til')).toBe(signedInUrl)
  expect((await (await w.as(inger.id)).visit(signedInUrl)).text).toContain('Luk denne fane')
  for (const table of ['event', 'message', 'sign_in_code'] as const)
    expect(await w.db.selectFrom(table).selectAll().execute()).toEqual([])
})

test('an employee who was away for half an hour loses no word, and signs in where they stand', async () => {
  const w = await world()
  const { email } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { id } = await w.given.invitation({ inReview: true })
  const phone = telephone(w)
  const kim = w.withCookie(cookieOf(await phone.makes(await withCode(w, email))))
  w.time.at = w.time.at.add({ minutes: 31 })
  const answer = { decision: 'change-asked', reason: 'Hvor er det?' }
  const held = await page(kim.post(`/gennemsyn/${id}`, answer))
  expect(held.status).toBe(401)
  expect(Object.fromEntries(fieldsOf(held))).toEqual(answer)
  const again = w.withCookie(cookieOf(await phone.signsIn(w)))
  expect((await again.post(`/gennemsyn/${id}`, answer)).status).toBe(303)
})

test('an employee who came in by a code keeps the words too, and makes a passkey beside', async () => {
  const w = await world()
  const { email } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const byCode = await withCode(w, email)
  const { status, document } = await page(byCode.post('/log-ind/sedler', { name: 'Aase' }))
  expect(status).toBe(401)
  const signIn = document.querySelector('main a[target=_blank]')?.getAttribute('href')
  expect(signIn).toContain('/log-ind/noegle-foerst')
})

test('a file is not held, and the page says so', async () => {
  const w = await world()
  const body = new FormData()
  body.set('contact', 'aase@example.org')
  body.set('photo', new File(['billede'], 'hund.jpg', { type: 'image/jpeg' }))
  const held = await page(w.post(waysUrl(), body))
  expect(held.text).toContain('Vælg den igen')
  expect(fieldsOf(held)).toEqual([['contact', 'aase@example.org']])
})

test('a form from a page of somebody else is not held, and an empty one leads to the sign-in', async () => {
  const w = await world()
  const send = (origin: string, fields: Record<string, string>) =>
    w.app.request(new URL(waysUrl(), w.config.baseUrl).href, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin },
    })
  const foreign = await send('https://somewhere-else.example', { contact: 'aase@example.org' })
  expect(foreign.status).toBe(403)
  expect(await foreign.text()).not.toContain('aase@example.org')
  expect(location(await send(w.config.baseUrl, { contact: '' }))).toBe('/log-ind')
})
