import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { type Reminders, reminders } from './tables.ts'

export const noticesForm = z.object({
  reminders: z.enum(reminders).catch('both'),
  news: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
})

/** Which reminders somebody wants of one place, and whether they hear of what is changed. */
export async function chooseNotices(
  { db, record }: Work,
  joiningId: string,
  chosen: Partial<{ reminders: Reminders; news: boolean }>,
): Promise<void> {
  const { reminders, news } = chosen
  const changed = await db
    .updateTable('joining')
    .set({
      ...(reminders !== undefined && { reminders }),
      ...(news !== undefined && { wants_news: news }),
    })
    .where('id', '=', joiningId)
    .returning('id')
    .executeTakeFirst()
  found(changed)
  await record('joining.notices-chosen', { joiningId })
}
