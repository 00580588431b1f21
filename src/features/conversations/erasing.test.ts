import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { joining } from '#features/joining/index.ts'
import { ingerAndKaren } from './test-conversation.ts'

/** What is written goes with the place, by the duty that erases places. */
const erase = joining.timetable?.find(({ name }) => name === 'joining.erase')?.run

const tables = ['conversation', 'conversation_message', 'conversation_mute'] as const

test('30 days after the last date nothing is left of what was written', async () => {
  const w = await ingerAndKaren()
  await w.post(w.own, { body: 'Jeg har en dårlig hofte' })
  await w.karen.post(`${w.atHost}/breve`, { on: 'no' })
  await w.post(`${w.own}/galt`, { words: 'Låst dør' })
  const rows = async () => {
    const counts = tables.map((table) =>
      sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)}`.execute(w.db),
    )
    return (await Promise.all(counts)).map(({ rows: [row] }) => row?.count)
  }
  expect(await rows()).toEqual([1, 1, 1])
  w.time.at = w.time.at.add({ hours: 24 * 28 })
  await erase?.(w.deps)
  expect(await rows()).toEqual([1, 1, 1])
  w.time.at = w.time.at.add({ hours: 24 * 4 })
  await erase?.(w.deps)
  expect(await rows()).toEqual([0, 0, 0])
  expect((await w.get(w.own)).status).toBe(404)
})

test('no event has a word of what was written', async () => {
  const w = await ingerAndKaren()
  await w.post(w.own, { body: 'Jeg har en dårlig hofte' })
  await w.post(`${w.own}/galt`, { words: 'Låst dør' })
  const events = JSON.stringify(await w.db.selectFrom('event').select('about').execute())
  expect(events).not.toMatch(/hofte|Låst/)
})

test('when a host’s account is gone, what they wrote is the host’s', async () => {
  const w = await ingerAndKaren()
  await w.karen.post(w.atHost, { body: 'Velkommen' })
  await w.db.updateTable('invitation').set({ host_id: null }).execute()
  await w.db.deleteFrom('person').where('id', '=', w.hostId).execute()
  expect((await w.visit(w.own)).text).toContain('Værten skrev')
})
