import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { log } from '#platform/log/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { exportAll, type HowFar } from './exporting.ts'
import { partsOf } from './keeping-parts.ts'

const TRIES = 3
/** So long without a word, and the process that made it is taken for dead. */
const QUIET_MINUTES = 5
/** Written down so often; each table that is done is too. */
const ROWS_BETWEEN = 5000

/** Somebody ended it meanwhile. */
class Ended extends Error {}

/** Makes the archive that waits, where there is one. Once a minute, and beside all other jobs. */
export async function makeExport(outside: Outside): Promise<void> {
  const next = await begin(outside)
  if (!next) return
  const { db, now } = outside
  try {
    const bytes = await make(outside, next)
    const done = await db
      .updateTable('whole_export')
      .set({ ended: 'done', ended_at: now(), bytes })
      .where('id', '=', next.id)
      .where('ended', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!done) await dropParts(outside, next.id)
  } catch (error) {
    await dropParts(outside, next.id)
    if (error instanceof Ended) return
    log.broken('whole-export', error)
    await tryAgain(outside, next)
  }
}

interface Begun {
  id: string
  asked_by: string | null
  tries: number
}

/** Takes it, so that no other process does. */
async function begin({ db, now }: Outside): Promise<Begun | undefined> {
  const quiet = now().subtract({ minutes: QUIET_MINUTES })
  const next = await db
    .updateTable('whole_export')
    .set({ alive_at: now(), tries: sql<number>`tries + 1`, rows_done: 0, tables_done: 0 })
    .where('ended', 'is', null)
    .where((eb) => eb.or([eb('alive_at', 'is', null), eb('alive_at', '<', quiet)]))
    .returning(['id', 'asked_by', 'tries'])
    .executeTakeFirst()
  if (next) await db.deleteFrom('whole_export_part').where('export_id', '=', next.id).execute()
  return next
}

async function make(outside: Outside, { id, asked_by }: Begun): Promise<number> {
  const { db, now, config } = outside
  const parts = partsOf(db, id)
  let told: HowFar = { tables: 0, tablesDone: 0, rows: 0, rowsDone: 0 }
  const step = async (howFar: HowFar) => {
    if (told.tables > 0 && !isWorthTelling(told, howFar)) return
    told = { ...howFar }
    const { tables, tablesDone: tables_done, rows, rowsDone: rows_done } = howFar
    const alive = await db
      .updateTable('whole_export')
      .set({ tables, tables_done, rows, rows_done, alive_at: now() })
      .where('id', '=', id)
      .where('ended', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!alive) throw new Ended()
  }
  await perform(outside, { ...nobody, id: asked_by }, (work) =>
    exportAll(work, { municipality: config.municipality, write: parts.write, step }),
  )
  await parts.end()
  return parts.bytes()
}

const isWorthTelling = (told: HowFar, howFar: HowFar) =>
  howFar.tablesDone > told.tablesDone ||
  howFar.rowsDone >= told.rowsDone + ROWS_BETWEEN ||
  howFar.rowsDone === howFar.rows

const dropParts = ({ db }: Outside, id: string) =>
  db.deleteFrom('whole_export_part').where('export_id', '=', id).execute()

/** The next minute tries anew, three times in all. */
async function tryAgain({ db, now }: Outside, { id, tries }: Begun): Promise<void> {
  await db
    .updateTable('whole_export')
    .set(tries < TRIES ? { alive_at: null } : { ended: 'failed', ended_at: now() })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute()
}
