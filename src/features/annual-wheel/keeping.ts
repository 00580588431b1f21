import type * as z from 'zod'
import { knowBody } from '#features/policies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { dutyForm } from './fields.ts'

export type DutyInput = Omit<z.output<typeof dutyForm>, 'owner' | 'allMaySee'> & {
  ownerId: string | null
}

const rowOf = ({ title, kind, bodyId, months, day, since, ownerId }: DutyInput) => ({
  ...{ title, kind, body_id: bodyId, months, day, since, owner_id: ownerId },
})

/** Writes down what comes again each year, and gives its id. */
export async function makeDuty(work: Work, input: DutyInput, id = newId()): Promise<string> {
  const { db, now, record } = work
  if (input.bodyId) await knowBody(work, input.bodyId)
  await db
    .insertInto('duty')
    .values({ id, ...rowOf(input), ended_on: null, made_at: now, changed_at: now })
    .execute()
  await record('duty.made', { dutyId: id })
  return id
}

/** Says it anew. Turns that something was said of stay where they are. */
export async function changeDuty(work: Work, id: string, input: DutyInput): Promise<void> {
  const { db, now, record } = work
  if (input.bodyId) await knowBody(work, input.bodyId)
  const changed = await db
    .updateTable('duty')
    .set((eb) => ({ ...rowOf(input), changed_at: now, sequence: eb('sequence', '+', 1) }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  found(changed)
  await record('duty.changed', { dutyId: id })
}

/** It comes no more from today on. */
export async function endDuty(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const ended = await db
    .updateTable('duty')
    .set({ ended_on: todayAt(now), changed_at: now })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  found(ended)
  await record('duty.ended', { dutyId: id })
}
