import { expect, test } from 'vitest'
import { NOON, world } from '#test/world.ts'
import { nested } from '../hsds/nesting.ts'
import { sampleDirectory } from '../hsds/sample-directory.ts'
import { tablesOf } from '../hsds/tables-of.ts'
import { directoryCsvUrl, directoryJsonUrl } from '../urls.ts'
import { bringIn, platformHost } from './sample-bringing.ts'

type World = Awaited<ReturnType<typeof world>>

const bytesOf = async ({ get }: World, path: string) =>
  new Uint8Array(await (await get(path)).arrayBuffer())

const whole = () => nested(tablesOf(sampleDirectory(), 'Skanderborg Kommune'))

test.each([directoryJsonUrl, directoryCsvUrl])(
  'what is taken out at %s and brought in at an empty place is taken out again byte for byte',
  async (path) => {
    const first = await world()
    await bringIn(await platformHost(first), whole())
    const before = await bytesOf(first, path)
    const json = await bytesOf(first, directoryJsonUrl)

    const empty = await world()
    expect(await bytesOf(empty, path)).not.toEqual(before)
    await bringIn(await platformHost(empty), before)
    expect(Buffer.from(await bytesOf(empty, path)).equals(before)).toBe(true)
    expect(Buffer.from(await bytesOf(empty, directoryJsonUrl)).equals(json)).toBe(true)
  },
)

test('the directory holds what was brought, id by id and letter by letter', async () => {
  const w = await world()
  await bringIn(await platformHost(w), whole())
  const { offers, associations } = sampleDirectory()
  const rows = await w.db.selectFrom('offer').selectAll().orderBy('id').execute()
  expect(rows).toEqual(
    offers.map((offer) => ({ ...offer, changed_at: NOON, taken_down_at: null, removed_at: null })),
  )
  const masken = await w.db
    .selectFrom('association')
    .selectAll()
    .where('id', '=', 'masken')
    .executeTakeFirst()
  expect(masken).toMatchObject({ ...associations[0] })
})
