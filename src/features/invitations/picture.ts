import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { visibleTo } from './reach.ts'

/** A picture of an invitation within the actor's reach, and whether everybody may see it. */
export async function visiblePicture(db: Db, actor: Actor, id: string) {
  const found = await db
    .selectFrom('invitation')
    .innerJoin('picture', 'picture.id', 'invitation.picture_id')
    .select(['picture.bytes', 'invitation.status'])
    .where('picture.id', '=', id)
    .where(visibleTo(actor))
    .executeTakeFirst()
  return found && { bytes: found.bytes, open: ['published', 'cancelled'].includes(found.status) }
}
