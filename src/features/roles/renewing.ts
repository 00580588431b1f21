import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { giveRole, reasonField } from './giving.ts'
import { dateField, todayAt } from './period.ts'

export const renewForm = z.object({ until: dateField, reason: reasonField })

/** The same role for a new time, from now; an administrator's waits for a second yes again. */
export async function renewRole(
  work: Work,
  grantId: string,
  { until, reason }: z.output<typeof renewForm>,
): Promise<void> {
  const { person_id: personId, role } = found(
    await work.db
      .selectFrom('role_grant')
      .select(['person_id', 'role'])
      .where('id', '=', grantId)
      .where('given_at', 'is not', null)
      .executeTakeFirst(),
  )
  await giveRole(work, { personId, role, reason, until, from: todayAt(work.now) })
}
