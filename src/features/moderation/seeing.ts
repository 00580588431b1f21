import { associationsVisibleTo } from '#features/associations/index.ts'
import { visibleTo } from '#features/invitations/index.ts'
import type { NoticeKind } from '#features/municipality/index.ts'
import { wishesVisibleTo } from '#features/wishes/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { subjects } from './subjects/index.ts'

interface About {
  kind: NoticeKind
  id: string
  now: Temporal.Instant
}

/** The thing somebody reports, when they can see it themselves; a message came with a signed link. */
export async function canBeSeen(db: Db, actor: Actor, { kind, id, now }: About) {
  if (kind === 'message') return subjects.message.find(db, id)
  if (kind === 'invitation')
    return db
      .selectFrom('invitation')
      .select('title')
      .where('invitation.id', '=', id)
      .where(visibleTo(actor))
      .executeTakeFirst()
  if (kind === 'association')
    return db
      .selectFrom('association')
      .select('name as title')
      .where('association.id', '=', id)
      .where(associationsVisibleTo(actor))
      .executeTakeFirst()
  if (kind === 'wish')
    return db
      .selectFrom('wish')
      .select('words as title')
      .where('wish.id', '=', id)
      .where(wishesVisibleTo(actor, now))
      .executeTakeFirst()
  return shownPage(db, kind, id)
}

const shownPage = (db: Db, kind: 'place' | 'offer', id: string) =>
  kind === 'place'
    ? db
        .selectFrom('meeting_place')
        .select('name as title')
        .where('id', '=', id)
        .where('page_taken_down_at', 'is', null)
        .executeTakeFirst()
    : db
        .selectFrom('offer')
        .select('name as title')
        .where('id', '=', id)
        .where('taken_down_at', 'is', null)
        .executeTakeFirst()
