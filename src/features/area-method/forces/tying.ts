import * as z from 'zod'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockWork } from '../reach.ts'
import { text } from '../text/index.ts'

const one = z
  .string({ error: () => text('tieMissing') })
  .min(1, { error: () => text('tieMissing') })

export const tieForm = z.object({ one, other: one }).refine((typed) => typed.one !== typed.other, {
  path: ['other'],
  error: () => text('tieSame'),
})

/** Says that two on the map work together. */
export async function tie(
  work: Work,
  areaId: string,
  typed: z.output<typeof tieForm>,
): Promise<void> {
  const { db, now, record } = work
  await lockWork(work, areaId)
  const [one_id = '', other_id = ''] = [typed.one, typed.other].toSorted()
  const there = await db
    .selectFrom('area_force')
    .select('id')
    .where('area_id', '=', areaId)
    .where('removed_at', 'is', null)
    .where('id', 'in', [one_id, other_id])
    .execute()
  found(there.length === 2 || null)
  const id = newId()
  const tied = await db
    .insertInto('area_tie')
    .values({ id, area_id: areaId, one_id, other_id, added_at: now })
    .onConflict((same) => same.doNothing())
    .returning('id')
    .executeTakeFirst()
  refuseIf(tied ? null : 'tied-already')
  await record('area-method.tied', { areaId, tieId: id })
}
