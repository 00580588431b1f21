import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { remindOfTurns } from './reminding.ts'
import { withDuty } from './test-wheel.ts'
import { sayUrl } from './urls.ts'

test('whoever sees to it is told two weeks before and when it is late, once each', async () => {
  const w = await world()
  w.time.at = Temporal.Instant.from('2026-02-01T08:00:00Z')
  const { kim, id } = await withDuty(w)
  const on = async (day: string) => {
    const before = (await w.outbox()).length
    w.time.at = Temporal.Instant.from(`${day}T09:00:00Z`)
    await Promise.all([remindOfTurns(w.deps), remindOfTurns(w.deps)])
    return (await w.outbox()).slice(before).map(({ recipient, subject }) => [recipient, subject])
  }
  const title = 'Besøg hos gadesygeplejersken'
  expect(await on('2026-03-01')).toEqual([])
  expect(await on('2026-03-02')).toEqual([[kim.email, `Om to uger: ${title}`]])
  expect(await on('2026-03-16')).toEqual([])
  expect(await on('2026-03-17')).toEqual([[kim.email, `Hvordan gik det med: ${title}?`]])
  expect(await on('2026-03-18')).toEqual([])

  const march = { year: 2026, month: 3 }
  const mine = await w.as(kim.id)
  await mine.post(sayUrl(id, march, 'flyt'), { to: '2026-04-20', movedWhy: 'Sne' })
  expect(await on('2026-04-06')).toEqual([[kim.email, `Om to uger: ${title}`]])
  await (await w.as(kim.id)).post(sayUrl(id, march, 'gjort'), { done: 'Ti var med.' })
  expect(await on('2026-04-21')).toEqual([])
})

test('where nobody sees to it, the secretary is told', async () => {
  const w = await world()
  w.time.at = Temporal.Instant.from('2026-11-10T08:00:00Z')
  const { sanne, kim } = await withDuty(w)
  await w.db.updateTable('duty').set({ owner_id: null }).execute()
  await remindOfTurns(w.deps)
  const told = (await w.outbox()).map(({ recipient }) => recipient)
  expect(new Set(told)).toEqual(new Set([sanne.email]))
  expect(told).not.toContain(kim.email)
})
