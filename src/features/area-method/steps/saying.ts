import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockWork } from '../reach.ts'
import { isStep } from './template.ts'

export const stepForm = z.object({
  item: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((typed) => [typed ?? []].flat()),
  done: z.union([z.string(), z.array(z.string())]).optional(),
})

interface Said {
  item: string[]
  done?: unknown
}

/** What is ticked, and whether people say the step is done: ticks alone never finish it. */
export async function sayStep(
  work: Work,
  areaId: string,
  typed: string,
  { item, done }: Said,
): Promise<void> {
  const { db, now, record } = work
  const step = found(isStep(typed) ? typed : null)
  await lockWork(work, areaId)
  const stored = found(
    await db
      .selectFrom('area_step')
      .select(['items', 'done_at'])
      .where('area_id', '=', areaId)
      .where('step', '=', step)
      .executeTakeFirst(),
  )
  await db
    .updateTable('area_step')
    .set({
      ticked: stored.items.filter((one) => item.includes(one)),
      done_at: done === 'ja' ? (stored.done_at ?? now) : null,
    })
    .where('area_id', '=', areaId)
    .where('step', '=', step)
    .execute()
  await record('area-method.step-said', { areaId, step })
}
