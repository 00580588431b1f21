import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField } from '#features/roles/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from './fields.ts'
import { closedRefusal, lockBody } from './locking.ts'

export const closeForm = z
  .object({ on: dateField, reason: words(300, 'reasonMissing'), ...allMaySeeField })
  .superRefine(askFirst('reason'))

/** Ends it on a day, with a reason that all can read. Its page and its names stay. */
export async function closeBody(
  work: Work,
  id: string,
  { on, reason }: { on: Temporal.PlainDate; reason: string },
): Promise<void> {
  const { db, record } = work
  refuseIf(closedRefusal(await lockBody(work, id)))
  const { last } = await db
    .selectFrom('body_name')
    .select((eb) => eb.fn.max('from_on').as('last'))
    .where('body_id', '=', id)
    .executeTakeFirstOrThrow()
  refuseIf(closeRefusal(on, last))
  await db
    .updateTable('body')
    .set({ closed_on: on, close_reason: reason })
    .where('id', '=', id)
    .execute()
  // Nobody sits in what is not there. Who was to begin later never does.
  await db.deleteFrom('body_seat').where('body_id', '=', id).where('from_on', '>=', on).execute()
  await db
    .updateTable('body_seat')
    .set({ until_on: on.subtract({ days: 1 }) })
    .where('body_id', '=', id)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', on)]))
    .execute()
  await record('body.closed', { bodyId: id })
}

/** It had its last name for a day at least. */
export const closeRefusal = (on: Temporal.PlainDate, last: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(on, last) <= 0 ? 'close-too-early' : null
