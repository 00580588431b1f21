import { sql } from 'kysely'
import * as z from 'zod'
import { metBy } from '#features/invitations/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { BEFORE, DAYS_KEPT } from './queries.ts'
import { saidYes } from './said-yes.ts'

const ids = z
  .union([
    z.array(z.string().max(40)),
    z
      .string()
      .max(40)
      .transform((one) => [one]),
  ])
  .catch([])
  .default([])

/** Who is ticked now, and who was when the page was shown. */
export const markForm = z.object({ came: ids, before: ids })

interface Marked {
  invitationId: string
  dateId: string
  came: readonly string[]
  before: readonly string[]
}

/**
 * Says who came on a date. Only what was changed on the page is changed here, so that two at the
 * same door do not undo each other's ticks.
 */
export async function markWhoCame(work: Work, { invitationId, dateId, ...ticks }: Marked) {
  const { db, now, record } = work
  await lockDate(work, invitationId, dateId)
  await db
    .insertInto('marked_date')
    .values({ occurrence_id: dateId, marked_at: now })
    .onConflict((conflict) => conflict.column('occurrence_id').doUpdateSet({ marked_at: now }))
    .execute()
  const added = ticks.came.filter((id) => !ticks.before.includes(id))
  const taken = ticks.before.filter((id) => !ticks.came.includes(id))
  await sql`
    insert into came (occurrence_id, joining_id)
    select occurrence.id, joining.id from occurrence join joining on ${saidYes}
    where occurrence.id = ${dateId} and joining.id = any(${added}::text[])
    on conflict do nothing`.execute(db)
  await sql`
    delete from came
    where occurrence_id = ${dateId} and joining_id = any(${taken}::text[])`.execute(db)
  await record('came.marked', { invitationId, occurrenceId: dateId })
}

/** It was the wrong date: nothing is known about who came. Twice is once. */
export async function unmark(work: Work, invitationId: string, dateId: string): Promise<void> {
  await lockDate(work, invitationId, dateId)
  const gone = await work.db
    .deleteFrom('marked_date')
    .where('occurrence_id', '=', dateId)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0)
    await work.record('came.unmarked', { invitationId, occurrenceId: dateId })
}

/** A date that has come and is not long ago, of an invitation whose people the actor meets. */
async function lockDate({ db, actor, now }: Work, invitationId: string, dateId: string) {
  found(
    await db
      .selectFrom('occurrence')
      .innerJoin('invitation', 'invitation.id', 'occurrence.invitation_id')
      .select('occurrence.id')
      .where('occurrence.id', '=', dateId)
      .where('invitation.id', '=', invitationId)
      .where((eb) => metBy(actor)(eb as never))
      .where('starts_at', '<', now.add(BEFORE))
      .where('occurrence.over_at', '>', now.subtract({ hours: 24 * DAYS_KEPT }))
      .where('occurrence.cancelled_at', 'is', null)
      .where('gone', '=', false)
      .forUpdate('occurrence')
      .executeTakeFirst(),
  )
}
