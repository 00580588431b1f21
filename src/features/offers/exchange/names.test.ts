import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { packed } from '../hsds/packing.ts'
import { sampleDirectory } from '../hsds/sample-directory.ts'
import { tablesOf } from '../hsds/tables-of.ts'
import { bringIn, chooseFile, platformHost } from './sample-bringing.ts'

const zip = () => packed(tablesOf(sampleDirectory(), 'Skanderborg Kommune'))

/** The cells of the one problem on the page. */
async function toldOf(answer: Response) {
  expect(answer.status).toBe(422)
  return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('a name that an association still waiting has is told by row and column', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const { id } = await w.given.association({ name: 'STRIKKELAUGET ”Masken”, Ry' })
  await w.db.updateTable('association').set({ status: 'waiting' }).where('id', '=', id).execute()
  const told = await toldOf(await chooseFile(kim, zip()))
  expect(told).toMatch(/organizations\.csv.* 4 .*name/)
  expect(told).toContain('Måske venter den på et ja')
  expect(await w.db.selectFrom('meeting_place').select('id').execute()).toEqual([])
})

test('two associations in two towns may have one name, out and in again', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const files = unzipSync(zip())
  const csv = strFromU8(files['organizations.csv'] ?? new Uint8Array())
  const same = csv.replace('=1+1', '"Strikkelauget ”Masken”, Ry"')
  await bringIn(kim, zipSync({ ...files, 'organizations.csv': strToU8(same) }))
  const rows = await w.db.selectFrom('association').select(['name', 'area_id']).execute()
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ name }) => name)).size).toBe(1)
  const again = await (await w.get('/vejviser/hsds.zip')).arrayBuffer()
  expect((await chooseFile(kim, new Uint8Array(again))).status).toBe(303)
})

test('an association that has closed is not brought in by the back door', async () => {
  const w = await world()
  const kim = await platformHost(w)
  await bringIn(kim, zip())
  await w.db
    .updateTable('association')
    .set({ status: 'archived' })
    .where('id', '=', 'masken')
    .execute()
  const told = await toldOf(await chooseFile(kim, zip()))
  expect(told).toMatch(/organizations\.csv.* 4 .*id/)
  expect(told).toContain('eller den er lukket')
})

test('what is said of a place as before stays as it was checked; what is new is not checked', async () => {
  const w = await world()
  const kim = await platformHost(w)
  await bringIn(kim, zip())
  await w.db.updateTable('place_fact').set({ checked_at: w.time.at }).execute()
  const files = unzipSync(zip())
  const csv = strFromU8(files['accessibility.csv'] ?? new Uint8Array())
  await bringIn(
    kim,
    zipSync({ ...files, 'accessibility.csv': strToU8(csv.replace(/nej,\n/, 'nej,Lukket\n')) }),
  )
  const rows = await w.db
    .selectFrom('place_fact')
    .select(['fact', 'note', 'checked_at'])
    .orderBy('fact')
    .execute()
  expect(rows.map(({ fact, note, checked_at }) => [fact, note, checked_at !== null])).toEqual([
    ['adgang.toilet', 'Lukket', false],
    ['adgang.trinfri', 'Døren, "selv";\nåbner', true],
  ])
})
