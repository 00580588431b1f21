import { beforeAll, expect, test } from 'vitest'
import { unansweredUrl } from '#features/freshness/index.ts'
import { purposeUrl } from '#features/readings/index.ts'
import { world } from '#test/world.ts'
import { playStory } from './index.ts'
import { storyPeople } from './people.ts'

type World = Awaited<ReturnType<typeof world>>
let told: World

/** Half past eleven in the evening, when a summer's day of so many hours ago was another date. */
const LATE = Temporal.Instant.from('2026-11-22T22:30:00Z')

beforeAll(async () => {
  told = await world()
  told.time.at = LATE
  expect(await playStory(told.deps)).toBe(true)
}, 30_000)

test('the story has something today, tomorrow and in three weeks', async () => {
  const on = async (days: number) => {
    const from = LATE.add({ hours: 24 * days - 12 })
    const rows = await told.db
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
  const rows = await told.db
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

test('some have joined, and one table is full', async () => {
  const { id } = await told.db
    .selectFrom('invitation')
    .select('id')
    .where('title', '=', 'Åbent øverum')
    .executeTakeFirstOrThrow()
  expect((await told.visit(`/invitationer/${id}`)).text).toContain('Alle 6 pladser er taget.')
})

test('two half-years are locked, one of them put right, and the one we are in is being written', async () => {
  const { db } = told
  const periods = await db
    .selectFrom('reporting_period')
    .select(['code', 'frozen_at'])
    .orderBy('code')
    .execute()
  expect(periods.map(({ code, frozen_at }) => [code, frozen_at !== null])).toEqual([
    ['2025-H2', true],
    ['2026-H1', true],
    ['2026-H2', false],
  ])
  const versions = await db
    .selectFrom('frozen_status')
    .select(['period', 'version'])
    .orderBy('period')
    .orderBy('version')
    .execute()
  expect(versions.map(({ period, version }) => `${period} ${version}`)).toEqual([
    '2025-H2 1',
    '2026-H1 1',
    '2026-H1 2',
  ])
})

test('the story is played once', async () => {
  expect(await playStory(told.deps)).toBe(false)
})

test('what nobody has answered for stands with those who look after the list', async () => {
  const kim = await told.as(storyPeople.kim.id)
  await kim.post(purposeUrl(unansweredUrl), { purpose: 'help' })
  expect((await kim.visit(unansweredUrl)).text).toContain('Banko og kaffe')
})
