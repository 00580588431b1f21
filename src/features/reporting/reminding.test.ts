import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { remindOwners } from './reminding.ts'
import { goingOn, H2, withStatus } from './test-status.ts'
import { writeUrl } from './urls.ts'

test('those who have something left are reminded as it opens, 14 and 3 days before, once each', async () => {
  const w = await world()
  const { jens, owner } = await withStatus(w)
  const told = async (day: string) => {
    w.time.at = Temporal.Instant.from(`2026-${day}T08:00:00Z`)
    await remindOwners(w.deps)
    await remindOwners(w.deps)
    return (await w.outbox()).filter(({ key }) => key?.startsWith('reporting')).length
  }
  await owner.post(writeUrl(H2, 'R5.5'), { ...goingOn, act: 'send' })
  expect(await told('11-22')).toBe(1)
  expect(await told('11-30')).toBe(1)
  expect(await told('12-08')).toBe(2)
  expect(await told('12-19')).toBe(3)
  expect(await told('12-23')).toBe(3)
  const [letter] = await w.outbox()
  expect(letter?.recipient).toBe(jens.email)
  expect(letter?.body).toContain('Du skriver om 1 anbefaling')
  expect(letter?.body).toContain('22. december 2026')
})

test('who has written all of theirs is left in peace', async () => {
  const w = await world()
  const { owner } = await withStatus(w)
  for (const code of ['R1.1', 'R5.5'])
    await owner.post(writeUrl(H2, code), { ...goingOn, act: 'send' })
  await remindOwners(w.deps)
  expect(await w.outbox()).toEqual([])
})
