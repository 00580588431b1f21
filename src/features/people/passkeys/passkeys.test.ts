import { expect, test } from 'vitest'
import { cookieOf, location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { eraseOldCodes } from '../erasing.ts'
import { passkeyUseChallengeUrl, usePasskeyUrl, waysUrl } from '../urls.ts'
import { telephone } from './test-passkeys.ts'

async function withPasskey() {
  const w = await world()
  const inger = await w.given.person({ name: 'Inger' })
  const own = await w.as(inger.id)
  const phone = telephone(w)
  const made = await phone.makes(own)
  return { w, inger, own, phone, made }
}

test('somebody makes a passkey, signs in with it, and sees when it was used', async () => {
  const { w, own, phone, made } = await withPasskey()
  expect(location(made)).toBe(waysUrl())
  expect((await own.visit(waysUrl())).text).toContain('Min telefon. Lavet søndag 22. november')
  expect(w.statements()).toHaveLength(2)

  const used = await phone.signsIn(w)
  expect(location(used)).toBe('/mit')
  const inside = w.withCookie(cookieOf(used))
  expect((await inside.visit('/mit')).text).toContain('Hej Inger')
  expect((await inside.visit(waysUrl())).text).toContain('Min telefon. Brugt søndag 22. november')
  const started = w.db.selectFrom('event').select('about').where('name', '=', 'session.started')
  expect(await started.execute()).toMatchObject([{ about: { way: 'passkey' } }])
})

test('an answer opens once, within five minutes, for this house alone, with the owner there', async () => {
  const { w, phone } = await withPasskey()
  const tried = async (fields: Record<string, string>) =>
    (await page(w.post(usePasskeyUrl(), fields))).status
  const once = await phone.signs(w)
  expect((await w.post(usePasskeyUrl(), once)).status).toBe(303)
  expect(await tried(once)).toBe(422)

  const late = await phone.signs(w)
  w.time.at = w.time.at.add({ minutes: 5 })
  expect(await tried(late)).toBe(422)

  phone.device.origin = 'https://medklang.example.net'
  expect(await tried(await phone.signs(w))).toBe(422)
  phone.device.origin = new URL(w.config.baseUrl).origin
  phone.device.verifies = false
  expect(await tried(await phone.signs(w))).toBe(422)
  phone.device.verifies = true
  expect((await phone.signsIn(w)).status).toBe(303)
})

test('a copy of a passkey is found out by its counter', async () => {
  const { w, phone } = await withPasskey()
  phone.device.counter = 40
  expect((await phone.signsIn(w)).status).toBe(303)
  phone.device.counter = 12
  const { status, text } = await page(phone.signsIn(w))
  expect(status).toBe(422)
  expect(text).toContain('få en kode i stedet')
})

test('what a browser cannot have sent opens nothing', async () => {
  const { w, phone } = await withPasskey()
  const { challenge } = await phone.signs(w)
  for (const response of ['', 'null', '{}', '{"id":"x"}', '[]', '{"id":{}}'])
    expect((await w.post(usePasskeyUrl(), { challenge, response })).status, response).toBe(422)
  const stranger = telephone(w)
  expect((await stranger.signsIn(w)).status).toBe(422)
})

test('a passkey that is removed opens nothing, and nobody removes another’s', async () => {
  const { w, own, phone } = await withPasskey()
  const { document } = await own.visit(waysUrl())
  const remove = document.querySelector('form[action$="/fjern"]')?.getAttribute('action') ?? ''
  const karen = await w.as((await w.given.person()).id)
  expect((await karen.post(remove)).status).toBe(404)
  expect((await phone.signsIn(w)).status).toBe(303)
  await own.post(remove)
  expect((await phone.signsIn(w)).status).toBe(422)
})

test('a challenge nobody answered is forgotten, and passkeys go with the account', async () => {
  const { w, inger } = await withPasskey()
  await w.post(passkeyUseChallengeUrl)
  w.time.at = w.time.at.add({ minutes: 5 })
  await eraseOldCodes(w.deps)
  expect(await w.db.selectFrom('passkey_challenge').selectAll().execute()).toEqual([])
  await w.db.deleteFrom('person').where('id', '=', inger.id).execute()
  expect(await w.db.selectFrom('passkey').selectAll().execute()).toEqual([])
})

test('a passkey is offered to somebody new where the device can, and one may go on without', async () => {
  const w = await world()
  const own = await w.as((await w.given.person({ name: '' })).id)
  const named = (passkeys: string) =>
    own.post('/log-ind/navn?til=/opret', { name: 'Ida', passkeys })
  expect(location(await named(''))).toBe('/opret')
  const offer = location(await named('ja'))
  const { text, document } = await own.visit(offer)
  expect(text).toContain('Vil du slippe for koden næste gang?')
  expect(document.querySelector('a.btn.alt')?.getAttribute('href')).toBe('/opret')
  expect(document.querySelector('form[data-passkey]')?.hasAttribute('hidden')).toBe(true)
})
