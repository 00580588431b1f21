import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseOldWishes } from './erasing.ts'
import { saysMeToo, shownWish, writeWish } from './test-wishes.ts'

type World = Awaited<ReturnType<typeof world>>

async function after(w: World, days: number) {
  w.time.at = w.time.at.add({ hours: 24 * days })
  await eraseOldWishes(w.deps)
  const count = async (table: 'wish' | 'wish_voice') =>
    (await w.db.selectFrom(table).select('id').execute()).length
  return { wishes: await count('wish'), voices: await count('wish_voice') }
}

test('a wish and all who stand behind it are gone after 180 days', async () => {
  const w = await world()
  const { id } = await shownWish(w)
  await saysMeToo(w, id, 'ole@example.org')
  expect(await after(w, 179)).toEqual({ wishes: 1, voices: 2 })
  w.time.at = w.time.at.add({ hours: 25 })
  expect((await w.get(`/oensker/${id}`)).status).toBe(404)
  expect(await after(w, 0)).toEqual({ wishes: 0, voices: 0 })
})

test('an address nobody confirmed is gone after two days', async () => {
  const w = await world()
  await writeWish(w, { contact: 'inger@example.org' })
  expect(await after(w, 1)).toEqual({ wishes: 1, voices: 1 })
  expect(await after(w, 1)).toEqual({ wishes: 1, voices: 0 })
})

test('a refused wish is gone after 30 days', async () => {
  const w = await world()
  const { id } = await writeWish(w)
  const kim = await w.as((await w.given.person({ roles: ['platform-host'] })).id)
  await kim.post(`/oensker/gennemsyn/${id}`, { decision: 'refused', reason: 'Et navn' })
  expect((await after(w, 29)).wishes).toBe(1)
  expect((await after(w, 1)).wishes).toBe(0)
})

test('who wrote a wish takes it all back; somebody else only their own yes', async () => {
  const w = await world()
  const { id, next } = await shownWish(w)
  const own = await saysMeToo(w, id, 'ole@example.org')
  await w.post(`${own}/tilbage`)
  expect(await after(w, 0)).toEqual({ wishes: 1, voices: 1 })
  expect((await w.get(own)).status).toBe(404)
  await w.post(`${next}/tilbage`)
  expect(await after(w, 0)).toEqual({ wishes: 0, voices: 0 })
})
