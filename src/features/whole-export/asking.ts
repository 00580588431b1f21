import { sql } from 'kysely'
import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { dropArchive } from './erasing.ts'
import { latestExport } from './queries.ts'
import { askRefusal, type Standing, standingOf, stopRefusal, takeRefusal } from './standing.ts'
import { text } from './text/index.ts'

const LEAST = 3
const MOST = 200

/** What an administrator needs everything for. */
export const takeForm = z.object({
  words: z
    .string({ error: () => text('wordsProblem') })
    .trim()
    .min(LEAST, { error: () => text('wordsProblem') })
    .max(MOST, { error: () => text('wordsLong', { most: MOST }) }),
})

/** Asks for everything. An archive from before makes room: there is one at a time. */
export async function ask(work: Work): Promise<void> {
  const { db, actor, now, record } = work
  const latest = await held(work)
  refuseIf(askRefusal(latest.standing))
  const { standing } = latest
  if (standing === 'ready' || standing === 'somebody-left')
    await dropArchive(db, {
      id: latest.id,
      gone: standing === 'ready' ? 'taken-away' : standing,
      at: now,
    })
  const id = newId()
  await db.insertInto('whole_export').values({ id, asked_by: actor.id, asked_at: now }).execute()
  await record('whole-export.asked', { exportId: id })
}

/** Ends it before it is done. What is made so far goes. */
export async function stop(work: Work): Promise<void> {
  const { db, now, record } = work
  const { id, standing } = await held(work)
  refuseIf(stopRefusal(standing))
  await db
    .updateTable('whole_export')
    .set({ ended: 'stopped', ended_at: now })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('whole_export_part').where('export_id', '=', id).execute()
  await record('whole-export.stopped', { exportId: id })
}

/** Somebody says what they need it for; then it is open to them for half an hour. */
export async function take(work: Work, { words }: z.output<typeof takeForm>): Promise<void> {
  const { db, actor, now, record } = work
  const { id: exportId, standing } = await held(work)
  refuseIf(takeRefusal(standing))
  await db
    .insertInto('whole_export_taken')
    .values({ id: newId(), export_id: exportId, person_id: actor.id, words, at: now })
    .execute()
  await record('whole-export.taken', { exportId })
}

/** Erases the archive before its time. */
export async function erase(work: Work): Promise<void> {
  const { id, standing } = await held(work)
  refuseIf(takeRefusal(standing))
  await dropArchive(work.db, { id, gone: 'taken-away', at: work.now })
  await work.record('whole-export.erased', { exportId: id })
}

/** The latest one, while nobody else begins, stops or takes one. */
async function held({ db, now }: Work): Promise<{ id: string; standing: Standing | null }> {
  await sql`select pg_advisory_xact_lock(hashtext('whole_export'))`.execute(db)
  const latest = await latestExport(db)
  return latest ? { id: latest.id, standing: standingOf(latest, now) } : { id: '', standing: null }
}
