import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { sealDays } from './sealing.ts'

/** A world with something in each table, on the connection the app itself uses. */
async function something() {
  const w = await world()
  await perform(w.deps, nobody, ({ record }) => record('erasure.done', { rows: 1 }))
  w.time.at = w.time.at.add({ hours: 24 })
  await sealDays(w.deps)
  return w
}

const attempts = [
  `update event set name = 'something.else'`,
  'delete from event',
  'truncate event',
  `update event_link set hash = ''`,
  'delete from event_link',
  'truncate event_link',
  'update day_seal set count = 0',
  'delete from day_seal',
  'truncate day_seal',
  'set session_replication_role = replica; delete from event',
]

test('the app itself can neither change what happened nor take it away', async () => {
  const { db } = await something()
  const before = await everything(db)
  for (const attempt of attempts)
    await expect(sql.raw(attempt).execute(db), attempt).rejects.toThrow('is only added to')
  expect(await everything(db)).toEqual(before)
})

test('the rights to change are not even the owner’s', async () => {
  const { db } = await world()
  const { rows } = await sql<{ table: string; right: string }>`
    select relname as table, privilege_type as right
    from pg_class, aclexplode(relacl)
    where relname in ('event', 'event_link', 'day_seal')
      and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`.execute(db)
  expect(rows).toEqual([])
  const { rows: left } = await sql<{ right: string }>`
    select privilege_type as right from pg_class, aclexplode(relacl)
    where relname = 'event' and grantee = relowner`.execute(db)
  expect(left.map(({ right }) => right)).toContain('INSERT')
})

const everything = async (db: Awaited<ReturnType<typeof world>>['db']) => [
  await db.selectFrom('event').selectAll().orderBy('id').execute(),
  await db.selectFrom('event_link').selectAll().orderBy('place').execute(),
  await db.selectFrom('day_seal').selectAll().execute(),
]
