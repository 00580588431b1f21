import { expect, test } from 'vitest'
import { cookieOf, pathOf, withOidc, åse } from './test-oidc.ts'

test('an employee signs in at the municipality and comes back with the role it gives', async () => {
  const { w, signIn } = await withOidc()
  const { answer } = await signIn()
  expect(answer.headers.get('location')).toBe('/gennemsyn')
  const own = w.withCookie(cookieOf(answer))
  expect((await own.visit('/mit')).text).toContain('Hej Åse')
  expect((await own.get('/gennemsyn')).status).toBe(200)
  const [session] = await w.db.selectFrom('session').select(['way', 'roles']).execute()
  expect(session).toEqual({ way: 'oidc', roles: ['platform-host'] })
  expect(await w.db.selectFrom('person_role').selectAll().execute()).toEqual([])
})

test('the same employee is the same person next time, and the role is asked for anew', async () => {
  const { w, idp, signIn } = await withOidc()
  await signIn()
  idp.said = { ...åse, given_name: 'Asta', roles: ['medklang-bro'] }
  const own = w.withCookie(cookieOf((await signIn()).answer))
  expect((await own.visit('/mit')).text).toContain('Hej Åse')
  expect((await own.get('/gennemsyn')).status).toBe(404)
  expect((await own.get('/ringeliste')).headers.get('location')).toContain('til=%2Fringeliste')
  expect(await w.db.selectFrom('person').select('first_name').execute()).toHaveLength(1)
})

test('nothing is kept of somebody but a first name and a digest', async () => {
  const { w, signIn } = await withOidc()
  await signIn()
  const rows = await w.db.selectFrom('employee_identity').selectAll().execute()
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
    'issuer',
    'person_id',
    'since',
    'subject_hash',
  ])
  const kept = JSON.stringify([rows, await w.db.selectFrom('event').selectAll().execute()])
  expect(kept).not.toMatch(/aase-123|Ærø|1970/)
})

test('somebody whose role is not in the settings is told so and gets no session', async () => {
  const { w, signIn } = await withOidc({ ...åse, roles: 'noget-andet' })
  const { back, browser, answer } = await signIn()
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Du har ingen rolle her endnu')
  expect(await w.db.selectFrom('session').selectAll().execute()).toEqual([])
  expect(await w.db.selectFrom('person').selectAll().execute()).toEqual([])
  expect((await browser.get(back)).status).toBe(403)
})

test('somebody whose login has no name says one', async () => {
  const { signIn } = await withOidc({ sub: 'x', roles: ['medklang-bro'] })
  const { answer } = await signIn()
  expect(answer.headers.get('location')).toBe('/log-ind/navn?til=%2Fgennemsyn')
})

test('the sign-in page leads to the municipality’s login where there is one', async () => {
  const { w } = await withOidc()
  const { document } = await w.visit('/log-ind?til=/gennemsyn')
  const link = [...document.querySelectorAll('main a')].find(
    ({ textContent }) => textContent === 'Medarbejder i kommunen',
  )
  expect(link?.getAttribute('href')).toBe('/medarbejder?til=%2Fgennemsyn')
})

test('who signs out is asked whether to sign out at the municipality too', async () => {
  const { w, idp, signIn } = await withOidc()
  const own = w.withCookie(cookieOf((await signIn()).answer))
  const out = await own.post('/log-ind/ud')
  expect(out.headers.get('location')).toBe('/medarbejder/logget-ud')
  const { document } = await w.visit('/medarbejder/logget-ud')
  const there = document.querySelector('main a')?.getAttribute('href') ?? ''
  const to = new URL((await w.get(there)).headers.get('location') ?? '')
  expect(to.origin + to.pathname).toBe(`${idp.issuer}/session/end`)
  expect(to.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost:3000/')
  expect((await fetch(to)).status).toBe(200)
  expect((await own.get('/mit')).status).toBe(303)
})

test('only a page of our own is gone on to', async () => {
  const { w, idp, begin } = await withOidc()
  const { to, cookie } = await begin('//evil.example')
  const answer = await w.withCookie(cookie).get(pathOf(await idp.signIn(to)))
  expect(answer.headers.get('location')).toBe('/mit')
})
