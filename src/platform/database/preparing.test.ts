import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ownDatabase } from '#test/support/server.ts'
import { connect } from './index.ts'

test('a statement asked for again is prepared once, and gives what it is asked for', async () => {
  const { connection } = await ownDatabase()
  const { db, close } = connect(connection)
  await db.connection().execute(async (one) => {
    for (const wanted of ['a', 'b', 'c']) {
      const { rows } = await sql<{ said: string }>`select ${wanted}::text as said`.execute(one)
      expect(rows).toEqual([{ said: wanted }])
    }
    const { rows } = await sql`
      select statement from pg_prepared_statements where statement = 'select $1::text as said'`.execute(
      one,
    )
    expect(rows).toHaveLength(1)
  })
  await close()
})
