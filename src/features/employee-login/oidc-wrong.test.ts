import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sink } from '#platform/log/index.ts'
import { newKey } from '#test/support/oidc.ts'
import { cookieOf, pathOf, withOidc, åse } from './test-oidc.ts'

const logged: string[] = []

beforeEach(() => {
  logged.length = 0
  vi.spyOn(sink, 'write').mockImplementation((line) => void logged.push(line))
})
afterEach(() => vi.restoreAllMocks())

type World = Awaited<ReturnType<typeof withOidc>>['w']

async function expectNobody(w: World, answer: Response, status = 403) {
  expect(answer.status).toBe(status)
  expect(answer.headers.getSetCookie().join()).not.toMatch(/(^|-)medklang=/)
  expect(await w.db.selectFrom('session').selectAll().execute()).toEqual([])
  expect(await w.db.selectFrom('person').selectAll().execute()).toEqual([])
  expect(logged.join('\n')).not.toMatch(/aase|Åse|Ærø|1970|hemmelig/)
  return answer.text()
}

test.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
  ['by another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
  ['for another audience', (claims) => ({ ...claims, aud: 'another-client' })],
  ['with the nonce of another sign-in', (claims) => ({ ...claims, nonce: 'x'.repeat(43) })],
  ['without a nonce', ({ nonce: _, ...claims }) => claims],
  [
    'that ended five minutes ago',
    (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 300 }),
  ],
])('a token %s lets nobody in', async (_, bend) => {
  const { w, idp, signIn } = await withOidc()
  idp.bend = bend
  const { answer } = await signIn()
  expect(await expectNobody(w, answer)).toContain('Vi kunne ikke bruge svaret')
  expect(logged.join()).toMatch(/"level":"warn".*"where":"[\w ]+".*employee login: not-valid/)
})

test('a token signed by somebody else lets nobody in', async () => {
  const { w, idp, signIn } = await withOidc()
  idp.signWith = newKey()
  await expectNobody(w, (await signIn()).answer)
})

test('the same answer works once', async () => {
  const { w, signIn } = await withOidc()
  const { back, browser, answer } = await signIn()
  expect(answer.status).toBe(303)
  await w.db.deleteFrom('session').execute()
  await w.db.deleteFrom('person').execute()
  await expectNobody(w, await browser.get(back))
})

test('an answer in another browser than the one that asked lets nobody in', async () => {
  const { w, idp, begin } = await withOidc()
  const mine = await begin()
  const other = await begin()
  const back = pathOf(await idp.signIn(mine.to))
  await expectNobody(w, await w.withCookie(other.cookie).get(back))
  await expectNobody(w, await w.get(back))
  expect((await w.withCookie(mine.cookie).get(back)).status).toBe(303)
})

test('a state of another sign-in, or none, lets nobody in', async () => {
  const { w, idp, begin } = await withOidc()
  const { to, cookie } = await begin()
  const back = pathOf(await idp.signIn(to))
  const browser = w.withCookie(cookie)
  await expectNobody(w, await browser.get(back.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`)))
  await expectNobody(w, await browser.get(back.replace(/state=[^&]+/, '')))
})

test('a code of one sign-in is worth nothing in another, even in the same browser', async () => {
  const { w, idp, begin } = await withOidc()
  const [mine, other] = [await begin(), await begin()]
  const stolen = new URL(await idp.signIn(mine.to)).searchParams.get('code') ?? ''
  const back = pathOf(await idp.signIn(other.to)).replace(/code=[^&]+/, `code=${stolen}`)
  await expectNobody(w, await w.withCookie(other.cookie).get(back))
})

test('who thinks better of it is told how to go on', async () => {
  const { w, idp, begin } = await withOidc()
  const { to, cookie } = await begin()
  const state = new URL(to ?? '').searchParams.get('state')
  const answer = await w
    .withCookie(cookie)
    .get(
      `/medarbejder/svar?error=access_denied&state=${state}&iss=${encodeURIComponent(idp.issuer)}`,
    )
  expect(await expectNobody(w, answer)).toContain('Du stoppede, før du var færdig')
})

test('who comes back after ten minutes begins again', async () => {
  const { w, idp, begin } = await withOidc()
  const { to, cookie } = await begin()
  const back = pathOf(await idp.signIn(to))
  w.time.at = w.time.at.add({ minutes: 10 })
  await expectNobody(w, await w.withCookie(cookie).get(back))
})

test('the provider gets a challenge and not the secret behind it', async () => {
  const { begin } = await withOidc()
  const asked = new URL((await begin()).to ?? '').searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/)
  expect(asked.get('scope')).toBe('openid profile')
})

test('new keys at the provider work at the next sign-in', async () => {
  const { idp, signIn } = await withOidc()
  expect((await signIn()).answer.status).toBe(303)
  await idp.changeKeys()
  expect((await signIn()).answer.status).toBe(303)
})

test.each([
  [-50, 303],
  [50, 303],
  [-600, 403],
  [600, 403],
])('a clock that is %i seconds from the provider’s gives %i', async (seconds, status) => {
  const { w, signIn } = await withOidc()
  w.time.at = w.time.at.add({ seconds })
  expect((await signIn()).answer.status).toBe(status)
})

test('a provider that is away is told plainly, and asked again without a new start', async () => {
  const { w, idp, begin, signIn } = await withOidc()
  await idp.stop()
  const down = await w.get('/medarbejder')
  expect(await expectNobody(w, down, 503)).toContain('Kommunens login svarer ikke')
  await idp.start()
  const { to, cookie } = await begin()
  const back = pathOf(await idp.signIn(to))
  await idp.stop()
  await expectNobody(w, await w.withCookie(cookie).get(back), 503)
  await idp.start()
  const { answer } = await signIn()
  expect(answer.status).toBe(303)
  expect((await w.withCookie(cookieOf(answer)).visit('/mit')).text).toContain(åse.given_name)
})

test('a provider that says it is another is not believed', async () => {
  const { w, idp } = await withOidc()
  const { issuer } = idp
  idp.issuer = 'http://127.0.0.1:1'
  await idp.stop()
  await idp.start()
  await expectNobody(w, await w.get('/medarbejder'))
  idp.issuer = issuer
})
