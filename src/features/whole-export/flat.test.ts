import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { exportAll, type HowFar } from './exporting.ts'
import { partsOf, streamOf } from './keeping-parts.ts'

const WISHES = 3000

/** Six megabytes that cannot be packed into much less than half. */
async function withMuch() {
  const w = await world()
  const { id: asked_by } = await w.given.person({ name: 'Anders' })
  const asked_at = w.time.at
  await w.db.insertInto('whole_export').values({ id: 'a', asked_by, asked_at }).execute()
  await w.given.area()
  await sql`
    insert into wish (id, words, area_id, status, created_at)
    select n::text, (select string_agg(md5(n::text || part::text), '')
      from generate_series(1, 62) as part), 'ry', 'shown', ${asked_at}
    from generate_series(1, ${sql.lit(WISHES)}) as n`.execute(w.db)
  return w
}

test('of a large database a little is in memory at a time, written and fetched in small parts', async () => {
  const { db, deps } = await withMuch()
  const parts = partsOf(db, 'a')
  const seen: HowFar[] = []
  let made = 0
  let most = 0
  const write = (bytes: Uint8Array) => {
    made += bytes.length
    most = Math.max(most, made)
    return parts.write(bytes)
  }
  const step = async (howFar: HowFar) => {
    seen.push({ ...howFar })
    made = 0
  }
  await perform(deps, nobody, (work) =>
    exportAll(work, { municipality: 'Skanderborg Kommune', write, step }),
  )
  await parts.end()
  expect(parts.bytes()).toBeGreaterThan(3_000_000)
  expect(most, 'made between one look at the database and the next').toBeLessThan(1_000_000)
  expect(seen.length).toBeGreaterThan(WISHES / 500)
  expect(seen.at(-1)).toMatchObject({ rowsDone: seen[0]?.rows, tablesDone: seen[0]?.tables })

  const kept = await db.selectFrom('whole_export_part').select('bytes').orderBy('number').execute()
  expect(kept.length).toBeGreaterThan(2)
  expect(Math.max(...kept.map(({ bytes }) => bytes.length))).toBeLessThan(1_500_000)
  const reader = streamOf(db, 'a').getReader()
  for (const { bytes } of kept) expect((await reader.read()).value?.length).toBe(bytes.length)
  expect((await reader.read()).done).toBe(true)
})
