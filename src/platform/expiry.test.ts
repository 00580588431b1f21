import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseExpired } from './expiry.ts'
import { limitReached } from './limits.ts'

async function after(here: Awaited<ReturnType<typeof world>>, minutes: number) {
  here.time.at = here.time.at.add({ minutes })
  await eraseExpired(here.deps)
}

test('how often an address has tried is forgotten when it may try again', async () => {
  const here = await world()
  const { db, time } = here
  await limitReached(db, 'sign-in inger@example.org', { most: 5, minutes: 15, now: time.at })
  const counted = () => db.selectFrom('attempt').select('key').execute()
  await after(here, 14)
  expect(await counted()).toHaveLength(1)
  await after(here, 1)
  expect(await counted()).toEqual([])
})

test('a session that has ended is not kept', async () => {
  const here = await world()
  const inger = await here.as((await here.given.person({ name: 'Inger' })).id)
  await after(here, 23 * 60)
  expect((await inger.get('/mit')).status).toBe(200)
  await after(here, 60)
  expect(await here.db.selectFrom('session').select('person_id').execute()).toEqual([])
  expect((await inger.get('/mit')).status).toBe(303)
})
