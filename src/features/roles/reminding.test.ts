import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseOldGrants } from './erasing.ts'
import { remindOfEnding } from './reminding.ts'
import { giveUrl, renewUrl } from './urls.ts'

/** Jens is a bridge-builder until Christmas Eve; Anders gave him the role. */
async function untilChristmas() {
  const w = await world()
  const anders = await w.given.person({ name: 'Anders', roles: ['administrator'] })
  const jens = await w.given.person({ name: 'Jens' })
  const asAnders = await w.as(anders.id)
  await asAnders.post(giveUrl, {
    ...{ contact: jens.email, role: 'bridge-builder', reason: 'Ringer' },
    ...{ from: '2026-11-22', until: '2026-12-24' },
  })
  await w.settle()
  const on = async (day: string) => {
    w.time.at = Temporal.Instant.from(`${day}T07:00:00Z`)
    await remindOfEnding(w.deps)
    return (await w.outbox()).slice(1).map(({ recipient, subject }) => [recipient, subject])
  }
  const grant = () => w.db.selectFrom('role_grant').select('id').executeTakeFirstOrThrow()
  return { ...w, anders, jens, on, grant }
}

test('two weeks before a role ends, the person and the administrators hear it, once', async () => {
  const { on, anders, jens } = await untilChristmas()
  expect(await on('2026-12-10')).toEqual([])
  const told = [
    [jens.email, 'Din rolle Brobygger slutter torsdag 24. december'],
    [anders.email, 'En rolle slutter torsdag 24. december: Brobygger'],
  ]
  expect(await on('2026-12-11')).toEqual(told)
  expect(await on('2026-12-12')).toEqual(told)
})

test('a role that has been renewed ends for nobody', async () => {
  const { on, as, anders, grant } = await untilChristmas()
  const until = { until: '2027-05-01', reason: 'Bliver' }
  await (await as(anders.id)).post(renewUrl((await grant()).id), until)
  expect(await on('2026-12-11')).toEqual([])
})

test('who had which role is forgotten two years after it ended', async () => {
  const { deps, time, db } = await untilChristmas()
  const kept = async (at: string) => {
    time.at = Temporal.Instant.from(at)
    await eraseOldGrants(deps)
    return (await db.selectFrom('role_grant').select('id').execute()).length
  }
  expect(await kept('2028-12-20T00:00:00Z')).toBe(1)
  expect(await kept('2028-12-27T00:00:00Z')).toBe(0)
})
