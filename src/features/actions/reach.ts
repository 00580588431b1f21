import type { ExpressionBuilder } from 'kysely'
import { looksAfterBodies } from '#features/bodies/index.ts'
import type { Tables } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Actor, Work } from '#platform/work.ts'

/** Which actions an actor may say something of: one's own, and all for those who keep the paper. */
export const seenToBy = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'action'>) =>
  looksAfterBodies(actor) ? eb.val(true) : eb('action.owner_id', '=', actor.id)

/** An action within the actor's reach, locked for the work; else it is not there. */
export const lockAction = async ({ db, actor }: Work, id: string) =>
  found(
    await db
      .selectFrom('action')
      .selectAll()
      .where('id', '=', id)
      .where(seenToBy(actor))
      .forUpdate()
      .executeTakeFirst(),
  )
