import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { raiseLate } from './raising.ts'
import { desk } from './test-desk.ts'
import { flowUrl } from './urls.ts'

const days = (count: number) => ({ hours: 24 * count })

test('a coordinator sees how many wait and how long, kind by kind', async () => {
  const { given, as, people, time, place, statements } = await desk()
  await given.invitation({ inReview: true, title: 'Strik ved søen' })
  await place()
  await place('Åhuset')
  time.at = time.at.add(days(1))
  const page = await (await as(people.ellen.id)).visit(flowUrl)
  expect(statements().length).toBeLessThanOrEqual(3)
  const rows = [...page.document.querySelectorAll('tbody tr')].map((row) => row.textContent)
  expect(rows).toContain('Læs en ny invitation11 dag')
  expect(rows).toContain('Ring til et sted, og spørg om adgangen2Uden dato')
  expect(page.text).toContain('Ingen har ventet mere end to arbejdsdage.')
  expect((await (await as(people.kim.id)).get(flowUrl)).status).toBe(404)
})

test('what somebody has waited for too long comes to the coordinator, quietly and once', async () => {
  const { given, as, people, time, deps, outbox, place, ellenMail } = await desk()
  await given.invitation({ inReview: true, title: 'Strik ved søen' })
  await place()
  await raiseLate(deps)
  expect(await outbox()).toEqual([])
  // Posted on a Sunday: Monday and Tuesday are the two working days.
  time.at = time.at.add(days(3))
  await raiseLate(deps)
  await raiseLate(deps)
  expect(await outbox()).toMatchObject([{ recipient: ellenMail }])
  const page = await (await as(people.ellen.id)).visit(flowUrl)
  expect(page.text).toContain('Nogen har ventet for længe')
  expect(page.text).toContain('Strik ved søen')
})

test('nothing that is kept or asked here tells what one person has done', async () => {
  const { db } = await desk()
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name like 'easy\_%'`.execute(db)
  const { rows: toPeople } = await sql`
    select 1 from pg_constraint where contype = 'f'
      and conrelid::regclass::text like 'easy\_%' and confrelid = 'person'::regclass`.execute(db)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter(({ name }) => /person|actor|_by$|host/.test(name))).toEqual([])
  expect(toPeople).toEqual([])
  const here = import.meta.dirname
  const asks = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/test/.test(file))
    .filter((file) =>
      /actor_id|\b\w+_by\b|from event\b/.test(readFileSync(path.join(here, file), 'utf8')),
    )
  expect(asks).toEqual([])
})
