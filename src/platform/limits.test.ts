import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { limitReached, waitAfter } from './limits.ts'

const five = { most: 5, minutes: 15 }

test('of a hundred at once, exactly as many come through as were said', async () => {
  const { db, time } = await world()
  const tries = Array.from({ length: 100 }, () =>
    limitReached(db, 'sign-in inger@example.org', { ...five, now: time.at }),
  )
  const answers = await Promise.all(tries)
  expect(answers.filter((answer) => answer === null)).toHaveLength(5)
})

test('somebody else does not wait for it, and it is over when its time is', async () => {
  const { db, time } = await world()
  const tried = (who: string) => limitReached(db, who, { most: 1, minutes: 15, now: time.at })
  expect([await tried('inger'), await tried('inger'), await tried('malte')]).toEqual([
    ...[null, 'too-many', null],
  ])
  time.at = time.at.add({ minutes: 14, seconds: 59 })
  expect(await tried('inger')).toBe('too-many')
  time.at = time.at.add({ seconds: 1 })
  expect(await tried('inger')).toBeNull()
})

test('what is kept tells nobody who tried', async () => {
  const { db, time } = await world()
  await limitReached(db, 'sign-in inger@example.org', { ...five, now: time.at })
  const [kept] = await db.selectFrom('attempt').selectAll().execute()
  expect(kept?.key).toMatch(/^[\w-]{43}$/)
})

test('who must wait is told until when, also by a rule deep inside', async () => {
  const { db, time } = await world()
  const once = () => limitReached(db, 'inger', { most: 1, minutes: 15, now: time.at })
  expect(await waitAfter(once)).toBeNull()
  time.at = time.at.add({ minutes: 5 })
  const until = await waitAfter(once)
  expect(until && time.at.until(until).total('seconds')).toBeGreaterThan(599)
  expect(until && time.at.until(until).total('seconds')).toBeLessThanOrEqual(600)
})
