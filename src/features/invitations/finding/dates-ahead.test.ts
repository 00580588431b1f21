import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { writeDatesAhead } from './dates-ahead.ts'

const series = (rrule: string) => ({
  start: Temporal.PlainDateTime.from('2026-11-25T19:00'),
  minutes: 120,
  rrule,
  extra: [],
  except: [],
})

test('a series without an end is written on before its dates run out, each date once', async () => {
  const { given, deps, db, time } = await world()
  const { id } = await given.invitation({ series: series('FREQ=WEEKLY') })
  const dates = () =>
    db
      .selectFrom('occurrence')
      .selectAll()
      .where('invitation_id', '=', id)
      .orderBy('starts_at')
      .execute()
  const before = await dates()
  const second = before[1]?.id ?? ''
  await db
    .updateTable('occurrence')
    .set({ cancelled_at: time.at })
    .where('id', '=', second)
    .execute()

  time.at = Temporal.Instant.from('2027-02-01T02:40:00Z')
  await writeDatesAhead(deps)
  await writeDatesAhead(deps)

  const after = await dates()
  expect(after.length).toBe(before.length + 10)
  expect(after.find((one) => one.id === second)?.cancelled_at).not.toBeNull()
  expect(new Set(after.map(({ starts_at }) => String(starts_at))).size).toBe(after.length)
  const last = after.at(-1)
  const row = await db.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()
  expect(String(row.over_at)).toBe(String(last?.over_at))
  expect(String(row.next_starts_at)).toBe('2027-02-03T18:00:00Z')
  // In winter 19 in Denmark is 18 in Greenwich.
  expect(String(last?.starts_at)).toMatch(/T18:00:00Z$/)
})

test('a series that ends is left as it is', async () => {
  const { given, deps, db, time } = await world()
  await given.invitation({ series: series('FREQ=WEEKLY;COUNT=4') })
  time.at = Temporal.Instant.from('2026-12-01T02:40:00Z')
  await writeDatesAhead(deps)
  expect(await db.selectFrom('occurrence').selectAll().execute()).toHaveLength(4)
})

test('one series that cannot be read does not stop the others, and is heard of', async () => {
  const { given, deps, db, time } = await world()
  const broken = await given.invitation({ series: series('FREQ=WEEKLY') })
  await given.invitation({ series: series('FREQ=WEEKLY') })
  await db
    .updateTable('invitation')
    .set({ series: JSON.stringify({ start: 'nonsense', rrule: 'FREQ=WEEKLY' }) as never })
    .where('id', '=', broken.id)
    .execute()
  const before = (await db.selectFrom('occurrence').selectAll().execute()).length
  time.at = Temporal.Instant.from('2027-02-01T02:40:00Z')
  await expect(writeDatesAhead(deps)).rejects.toThrow('could not be written on')
  expect(await db.selectFrom('occurrence').selectAll().execute()).toHaveLength(before + 10)
})
