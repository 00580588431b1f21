import * as z from 'zod'
import { roleName } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { copied } from './steps/template.ts'
import { text } from './text/index.ts'

export const beginForm = z.object({
  area: z.string({ error: () => text('areaMissing') }).min(1, { error: () => text('areaMissing') }),
})

/** Begins with the method in an area, or joins the team of one that has begun. */
export async function beginArea(work: Work, areaId: string): Promise<void> {
  const { db, now, actor, record } = work
  found(await db.selectFrom('area').select('id').where('id', '=', areaId).executeTakeFirst())
  const begun = await db
    .insertInto('area_work')
    .values({ area_id: areaId, begun_at: now })
    .onConflict((one) => one.doNothing())
    .returning('area_id')
    .executeTakeFirst()
  if (begun)
    await db
      .insertInto('area_step')
      .values(copied().map((step) => ({ area_id: areaId, ...step })))
      .execute()
  const role = roleName(actor.roles.includes('coordinator') ? 'coordinator' : 'administrator')
  await db
    .insertInto('area_seat')
    .values({ id: newId(), area_id: areaId, role, person_id: actor.id, seated_at: now })
    .onConflict((one) => one.doNothing())
    .execute()
  await record('area-method.begun', { areaId })
}
