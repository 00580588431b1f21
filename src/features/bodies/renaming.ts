import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField } from '#features/roles/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { closedRefusal, lockBody } from './locking.ts'
import { MOST_NAME } from './making.ts'
import { renameProblem } from './names.ts'

export const renameForm = z
  .object({ name: words(MOST_NAME, 'nameMissing'), from: dateField, ...allMaySeeField })
  .superRefine(askFirst('name'))

/** Gives it another name from a day on. All that was before keeps the name it had. */
export async function renameBody(
  work: Work,
  id: string,
  { name, from }: { name: string; from: Temporal.PlainDate },
): Promise<void> {
  const { db, record } = work
  refuseIf(closedRefusal(await lockBody(work, id)))
  const names = await db
    .selectFrom('body_name')
    .select(['name', 'from_on as from'])
    .where('body_id', '=', id)
    .execute()
  refuseIf(renameProblem(names, from))
  await db.insertInto('body_name').values({ body_id: id, name, from_on: from }).execute()
  await record('body.renamed', { bodyId: id })
}
