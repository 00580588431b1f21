import type { Tx } from '#platform/database/index.ts'
import type { Freshness } from './stages.ts'

/**
 * Writes where a series stands now, and whether it is on the list: the database puts an invitation
 * there or takes it away whenever its row is written.
 */
export async function storeFreshness(
  db: Tx,
  invitationId: string,
  now: Freshness & { affirmed_at?: Temporal.Instant | null },
  said: { said_at: Temporal.Instant; said_before: string } | null = null,
) {
  const untold = { handled_at: null, handled_by: null, said_at: null, said_before: null }
  const row = { ...now, ...untold, ...said }
  await db
    .insertInto('freshness')
    .values({ invitation_id: invitationId, ...row })
    .onConflict((conflict) => conflict.column('invitation_id').doUpdateSet(row))
    .execute()
  await db
    .updateTable('invitation')
    .set((eb) => ({ next_starts_at: eb.ref('next_starts_at') }))
    .where('id', '=', invitationId)
    .execute()
}
