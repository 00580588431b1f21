import { expect, test } from 'vitest'
import { cookieOf, location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { passkeyFirstUrl, removePasskeyUrl } from '../urls.ts'
import { telephone, withCode } from './test-passkeys.ts'

async function withKim() {
  const w = await world()
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { w, kim, phone: telephone(w) }
}

test('an employee who came in by a code makes a passkey first, and is then let in', async () => {
  const { w, kim, phone } = await withKim()
  const byCode = await withCode(w, kim.email)
  expect(location(byCode.used)).toBe(passkeyFirstUrl('/mit'))
  expect(location(await byCode.get('/gennemsyn'))).toBe(passkeyFirstUrl('/gennemsyn'))
  const { text } = await byCode.visit(passkeyFirstUrl('/gennemsyn'))
  expect(text).toContain('Lav en adgangsnøgle')
  expect((await byCode.visit('/mit')).text).not.toContain('Gennemsyn')

  const made = await phone.makes(byCode, '/gennemsyn')
  expect(location(made)).toBe('/gennemsyn')
  const inside = w.withCookie(cookieOf(made))
  expect((await inside.visit('/gennemsyn')).status).toBe(200)
  expect(location(await inside.get(passkeyFirstUrl('/gennemsyn')))).toBe('/gennemsyn')
  expect((await byCode.get('/mit')).status).toBe(303)
})

test('a mailbox alone gives an employee’s passkeys to nobody', async () => {
  const { w, kim, phone } = await withKim()
  await phone.makes(await withCode(w, kim.email))
  const thief = await withCode(w, kim.email)
  expect((await thief.visit(passkeyFirstUrl('/mit'))).text).toContain('Log ind med din')
  const { status, text } = await page(telephone(w).makes(thief))
  expect(status).toBe(422)
  expect(text).toContain('Log først ind med den adgangsnøgle, du har')
  const { id } = await w.db.selectFrom('passkey').select('id').executeTakeFirstOrThrow()
  expect((await thief.post(removePasskeyUrl(id))).status).toBe(409)
  expect((await thief.get('/ringeliste')).status).toBe(303)

  const inside = w.withCookie(cookieOf(await phone.signsIn(w)))
  expect((await inside.get('/gennemsyn')).status).toBe(200)
  expect((await telephone(w).makes(inside)).status).toBe(303)
})

test('a door that is not for an employee’s role is not there, code or not', async () => {
  const w = await world()
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  expect((await (await withCode(w, jens.email)).get('/gennemsyn')).status).toBe(404)
})
