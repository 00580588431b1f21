import { expect, test } from 'vitest'
import { NOON, world } from '#test/world.ts'
import { playStory } from './index.ts'

test('the story has something today, tomorrow and in three weeks', async () => {
  const { db, deps } = await world()
  expect(await playStory(deps)).toBe(true)

  const on = async (days: number) => {
    const from = NOON.add({ hours: 24 * days })
    const rows = await db
      .selectFrom('occurrence')
      .innerJoin('invitation', 'invitation.id', 'occurrence.invitation_id')
      .select('occurrence.id')
      .where('status', '=', 'published')
      .where('occurrence.over_at', '>', from)
      .where('starts_at', '<', from.add({ hours: 13 }))
      .execute()
    return rows.length
  }
  expect(await on(0)).toBeGreaterThan(2)
  expect(await on(1)).toBeGreaterThan(2)
  expect(await on(21)).toBeGreaterThan(2)
})

test('one is waiting for review, one is cancelled, the others are there to be found', async () => {
  const { db, deps } = await world()
  await playStory(deps)
  const rows = await db
    .selectFrom('invitation')
    .select(['status', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('status')
    .orderBy('status')
    .execute()
  expect(rows).toEqual([
    { status: 'cancelled', count: 1 },
    { status: 'in-review', count: 1 },
    { status: 'published', count: 63 },
  ])
})

test('the story is played once', async () => {
  const { deps } = await world()
  await playStory(deps)
  expect(await playStory(deps)).toBe(false)
})

test('some have joined, and one table is full', async () => {
  const { deps, visit, db } = await world()
  await playStory(deps)
  const { id } = await db
    .selectFrom('invitation')
    .select('id')
    .where('title', '=', 'Åbent øverum')
    .executeTakeFirstOrThrow()
  expect((await visit(`/invitationer/${id}`)).text).toContain('Alle 6 pladser er taget.')
})
