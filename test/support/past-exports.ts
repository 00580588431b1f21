import type { world } from '../world.ts'
import type { Past } from './past.ts'

/** An archive that Anders asked for and took; it is done. */
async function taken({ db, given, time: { at } }: Awaited<ReturnType<typeof world>>) {
  const { id: person_id } = await given.person({ name: 'Anders', roles: ['administrator'] })
  const far = { tries: 1, tables: 1, tables_done: 1, rows: 1, rows_done: 1, bytes: 1, gone: null }
  await db
    .insertInto('whole_export')
    .values({
      ...{ id: 'a', asked_by: person_id, asked_at: at, alive_at: at, ended_at: at },
      ...{ ended: 'done', ...far },
    })
    .execute()
  const part = { export_id: 'a', number: 0, bytes: Buffer.from('a') }
  await db.insertInto('whole_export_part').values(part).execute()
  await db
    .insertInto('whole_export_taken')
    .values({ id: 'a', export_id: 'a', person_id, words: 'Vi flytter', at })
    .execute()
}

/** Everything in one archive, and who took it. */
export const pastOfExports: readonly Past[] = [
  { table: 'whole_export', days: 365, make: taken },
  { table: 'whole_export_part', days: 1, make: taken },
  { table: 'whole_export_taken', days: 365, make: taken },
]
