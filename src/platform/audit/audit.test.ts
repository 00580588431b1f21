import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { checkChain } from './checking.ts'
import { sealDays } from './sealing.ts'

/** Three things a day for three days, and then the night comes. */
async function threeDays() {
  const w = await world()
  for (let day = 0; day < 3; day++) {
    for (let rows = 1; rows <= 3; rows++) {
      await perform(w.deps, nobody, ({ record }) => record('erasure.done', { rows }))
      w.time.at = w.time.at.add({ minutes: 1 })
    }
    w.time.at = w.time.at.add({ hours: 24 })
  }
  await sealDays(w.deps)
  const events = await w.db
    .selectFrom('event')
    .select('id')
    .where('name', '=', 'erasure.done')
    .orderBy('at')
    .execute()
  /** As somebody would who owns the server, past every guard. */
  const tamper = (statement: string) =>
    sql
      .raw(
        ['event', 'event_link', 'day_seal']
          .map((table) => `alter table ${table} disable trigger append_only;`)
          .join('\n') + statement,
      )
      .execute(w.db)
  const broken = async () => (await checkChain(w.db)).broken
  return { ...w, tamper, broken, ids: events.map(({ id }) => id) }
}

test('every day that has ended is sealed once, and fits', async () => {
  const { db, deps } = await threeDays()
  await sealDays(deps)
  expect(await checkChain(db)).toMatchObject({
    ...{ days: 3, events: 9, broken: null },
    seal: { day: '2026-11-24' },
  })
})

test('a day without anything is sealed too, so that a whole day cannot be taken away', async () => {
  const { db, deps, time, tamper, broken } = await threeDays()
  time.at = time.at.add({ hours: 24 * 3 })
  await sealDays(deps)
  expect(await checkChain(db)).toMatchObject({ days: 6, broken: null })
  await tamper(`delete from day_seal where day = '2026-11-26'`)
  expect(await broken()).toEqual({ kind: 'seal', day: '2026-11-26', eventId: null })
})

test('a row that was changed is named', async () => {
  const { tamper, broken, ids } = await threeDays()
  await tamper(`update event set about = '{"rows": 7}' where id = '${ids[4]}'`)
  expect(await broken()).toEqual({ kind: 'changed', day: '2026-11-23', eventId: ids[4] })
})

test('a row that was moved to another day is named', async () => {
  const { tamper, broken, ids } = await threeDays()
  await tamper(`update event set at = at + interval '2 days' where id = '${ids[1]}'`)
  expect(await broken()).toEqual({ kind: 'changed', day: '2026-11-22', eventId: ids[1] })
})

test('a row that is gone is named, also where its link went with it', async () => {
  const { tamper, broken, ids } = await threeDays()
  await tamper(`delete from event where id = '${ids[3]}'`)
  expect(await broken()).toEqual({ kind: 'missing', day: '2026-11-23', eventId: ids[3] })
  await tamper(`delete from event_link where event_id = '${ids[3]}'`)
  expect(await broken()).toMatchObject({ kind: 'missing', day: '2026-11-23' })
})

test('a row that was slipped into a sealed day, or before the first, is named', async () => {
  const { db, broken } = await threeDays()
  const slip = (id: string, at: string) =>
    sql`insert into event (id, name, about, at) values (${id}, 'x', '{}', ${at})`.execute(db)
  await slip('slipped', '2026-11-23T12:00:00Z')
  expect(await broken()).toEqual({ kind: 'added', day: '2026-11-23', eventId: 'slipped' })
  await slip('early', '2026-11-01T12:00:00Z')
  expect(await broken()).toEqual({ kind: 'added', day: '2026-11-01', eventId: 'early' })
})

test('the last row of a day cannot be cut off', async () => {
  const { tamper, broken, ids } = await threeDays()
  await tamper(
    `delete from event where id = '${ids[5]}'; delete from event_link where event_id = '${ids[5]}'`,
  )
  expect(await broken()).toEqual({ kind: 'seal', day: '2026-11-23', eventId: null })
})
