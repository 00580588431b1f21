import { sql } from 'kysely'
import { found, refuseIf } from '#platform/refusal.ts'
import { isUndoable } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { lockWork } from './reach.ts'

/** What can be taken away and put back, by its name in the address. */
const tables = { kraft: 'area_force', baand: 'area_tie', ord: 'area_missing' } as const

export type Removable = keyof typeof tables

const tableOf = (what: string) =>
  found(Object.hasOwn(tables, what) ? tables[what as Removable] : null)

interface Thing {
  what: string
  id: string
}

/** Takes something off the area's pages. For ten minutes it can be put back. */
export async function remove(work: Work, areaId: string, { what, id }: Thing): Promise<void> {
  await lockWork(work, areaId)
  found(
    await work.db
      .updateTable(tableOf(what))
      .set({ removed_at: work.now })
      .where('id', '=', id)
      .where('area_id', '=', areaId)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  )
  await work.record('area-method.removed', { areaId, removedId: id })
}

export const putBackRefusal = (removedAt: Temporal.Instant, now: Temporal.Instant) =>
  isUndoable(removedAt, now) ? null : 'removed-too-long'

/** Puts it back as it was; its ties were never taken away. */
export async function putBack(work: Work, areaId: string, { what, id }: Thing): Promise<void> {
  const { db, now, record } = work
  await lockWork(work, areaId)
  const table = tableOf(what)
  const { removed_at: removedAt } = found(
    await db
      .selectFrom(table)
      .select('removed_at')
      .where('id', '=', id)
      .where('area_id', '=', areaId)
      .executeTakeFirst(),
  )
  refuseIf(putBackRefusal(found(removedAt), now))
  refuseIf(await sameAgain(work, what, id))
  await db.updateTable(table).set({ removed_at: null }).where('id', '=', id).execute()
  await record('area-method.put-back', { areaId, removedId: id })
}

/** Somebody added the same meanwhile: then there is nothing to put back. */
async function sameAgain({ db }: Work, what: string, id: string): Promise<string | null> {
  const same =
    what === 'kraft'
      ? sql`select from area_force gone join area_force new using (area_id, kind)
          where gone.id = ${id} and new.removed_at is null
            and (new.ref_id = gone.ref_id or new.words = gone.words)`
      : sql`select from area_tie gone join area_tie new using (one_id, other_id)
          where gone.id = ${id} and new.removed_at is null`
  const { rows } = await same.execute(db)
  if (rows.length === 0) return null
  return what === 'kraft' ? 'force-already' : 'tied-already'
}
