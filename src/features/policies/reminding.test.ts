import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { remindOfReviews } from './reminding.ts'
import { withPolicy } from './test-policies.ts'

test('a quarter before, the secretary and the one who answers for it are told once', async () => {
  const w = await world()
  const { sanne, kim, url, look } = await withPolicy(w)
  const on = async (day: string) => {
    const before = (await w.outbox()).length
    w.time.at = Temporal.Instant.from(`${day}T09:00:00Z`)
    await Promise.all([remindOfReviews(w.deps), remindOfReviews(w.deps)])
    return (await w.outbox()).slice(before)
  }
  expect(await on('2026-11-30')).toEqual([])
  const letters = await on('2026-12-01')
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual([kim.email, sanne.email].sort())
  expect(letters[0]?.subject).toBe('Snart skal I se efter: Ældrepolitik')
  expect(letters[0]?.body).toContain('1. marts 2027')
  expect(letters[0]?.body).toContain(url)
  expect(await on('2026-12-02')).toEqual([])

  w.time.at = Temporal.Instant.from('2026-11-22T10:00:00Z')
  await look('decided')
  expect(await on('2027-08-19')).toEqual([])
  expect(await on('2027-08-20')).toHaveLength(2)
})

test('nobody is told of what is being looked at already', async () => {
  const w = await world()
  const { look } = await withPolicy(w)
  await look('open')
  w.time.at = Temporal.Instant.from('2026-12-05T09:00:00Z')
  const before = (await w.outbox()).length
  await remindOfReviews(w.deps)
  expect((await w.outbox()).slice(before)).toEqual([])
})

test('the list says how many are to be looked at', async () => {
  const w = await world()
  const { sanne, look } = await withPolicy(w)
  const waits = async () =>
    (await sanne.visit('/mit')).document.querySelector('main a[href="/politikker"] span')
      ?.textContent
  expect(await waits()).toBe('Ingen venter')
  await look('concluded')
  expect(await waits()).toBe('1 venter')
})
