import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** A passkey that was lost, or is not wanted, opens nothing from now on. */
export async function removePasskey({ db, actor, record }: Work, id: string): Promise<void> {
  refuseIf(actor.held ? 'passkey-use-yours' : null)
  found(
    await db
      .deleteFrom('passkey')
      .where('id', '=', id)
      .where('person_id', '=', actor.id)
      .returning('id')
      .executeTakeFirst(),
  )
  await record('passkey.removed', { personId: actor.id ?? '' })
}
