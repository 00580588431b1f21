import { expect, test } from 'vitest'
import { cookieOf } from '#test/posting.ts'
import { NOON, world } from '#test/world.ts'
import { telephone, withCode } from '../passkeys/test-passkeys.ts'
import { isIdle } from './idle.ts'

test('a session that opens roles is idle after thirty minutes, and no other ever is', () => {
  const seen = (minutes: number) => ({ seen_at: NOON.subtract({ minutes }) })
  const host = { way: 'passkey' as const, roles: ['platform-host' as const] }
  expect(isIdle({ ...host, ...seen(29) }, NOON)).toBe(false)
  expect(isIdle({ ...host, ...seen(30) }, NOON)).toBe(true)
  expect(isIdle({ ...host, ...seen(30), way: 'oidc' }, NOON)).toBe(true)
  expect(isIdle({ ...host, ...seen(9000), way: 'code' }, NOON)).toBe(false)
  expect(isIdle({ ...host, ...seen(9000), roles: [] }, NOON)).toBe(false)
})

test('an employee who works stays in; one who leaves the screen for half an hour does not', async () => {
  const w = await world()
  const { email } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const made = await telephone(w).makes(await withCode(w, email))
  const kim = w.withCookie(cookieOf(made))
  const seen = async () =>
    (await w.db.selectFrom('session').select('seen_at').executeTakeFirstOrThrow()).seen_at
  for (let looked = 0; looked < 3; looked++) {
    w.time.at = w.time.at.add({ minutes: 29 })
    expect((await kim.get('/gennemsyn')).status).toBe(200)
    expect(await seen()).toEqual(w.time.at)
  }
  w.time.at = w.time.at.add({ seconds: 59 })
  await kim.get('/mit')
  expect(await seen()).toEqual(w.time.at.subtract({ seconds: 59 }))
  w.time.at = w.time.at.add({ minutes: 30 })
  expect((await kim.get('/gennemsyn')).headers.get('location')).toContain('/log-ind?til=')
  expect((await kim.get('/mit')).status).toBe(303)
})

test('somebody without a role is still signed in a month later', async () => {
  const w = await world()
  const inger = await withCode(w, (await w.given.person({ name: 'Inger' })).email)
  w.time.at = w.time.at.add({ hours: 24 * 30 })
  expect((await inger.get('/mit')).status).toBe(200)
})
