import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { visibleTo } from './reach.ts'
import type { WishList } from './urls.ts'

export const PAGE_SIZE = 20

/** How many others want the same. */
const others = sql<number>`(
  select count(*)::int from wish_voice
  where wish_voice.wish_id = wish.id and not is_wisher and confirmed_at is not null)`

/** The wishes that nobody has answered yet, a page of them, and how many there are. */
export const shownWishes = (db: Db, list: WishList, now: Temporal.Instant) =>
  shownWishQuery(db, list, now).execute()

/** The same to be asked for as a part of another statement. */
export const shownWishQuery = (db: Db, { area, sort, page }: WishList, now: Temporal.Instant) =>
  db
    .selectFrom('wish')
    .innerJoin('area', 'area.id', 'wish.area_id')
    .select(['wish.id', 'words', 'age_from', 'age_to', 'created_at', 'area.name as area'])
    .select([others.as('others'), sql<number>`count(*) over ()::int`.as('found')])
    .where(visibleTo({ id: null, name: '', roles: [] }, now))
    .where('answered_at', 'is', null)
    .$if(area !== null, (query) => query.where('area_id', '=', area ?? ''))
    .$if(sort === 'most', (query) => query.orderBy(others, 'desc'))
    .orderBy('created_at', 'desc')
    .orderBy('wish.id')
    .offset((page - 1) * PAGE_SIZE)
    .limit(PAGE_SIZE)

export type ShownWish = Awaited<ReturnType<typeof shownWishes>>[number]

/** One wish, with one's own voice and what it became. */
export const findWish = (db: Db, actor: Actor, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('wish')
    .innerJoin('area', 'area.id', 'wish.area_id')
    .leftJoin('invitation', (join) =>
      join
        .onRef('invitation.id', '=', 'wish.invitation_id')
        .on('invitation.status', '=', 'published'),
    )
    .leftJoin('wish_voice', (join) =>
      join.onRef('wish_voice.wish_id', '=', 'wish.id').on(own(actor)),
    )
    .select(['wish.id', 'wish.words', 'age_from', 'age_to', 'wish.status', 'wish.created_at'])
    .select(['wish.reason', 'answered_at', 'area.name as area', others.as('others')])
    .select(['invitation.id as invitationId', 'invitation.title', 'wish_voice.id as voiceId'])
    .where('wish.id', '=', id)
    .where(visibleTo(actor, now))
    .executeTakeFirst()

export type FoundWish = NonNullable<Awaited<ReturnType<typeof findWish>>>

const own = ({ id }: Actor) =>
  id === null ? sql<SqlBool>`false` : sql<SqlBool>`wish_voice.person_id = ${id}`

/** The wish behind a voice, for the one who has the link to it. */
export const findOwn = (db: Db, voiceId: string) =>
  db
    .selectFrom('wish_voice')
    .innerJoin('wish', 'wish.id', 'wish_voice.wish_id')
    .leftJoin('invitation', (join) =>
      join
        .onRef('invitation.id', '=', 'wish.invitation_id')
        .on('invitation.status', '=', 'published'),
    )
    .select(['wish.id', 'wish.words', 'wish.status', 'wish.reason', 'wish.created_at'])
    .select(['is_wisher', 'confirmed_at', 'person_id', 'address', 'answered_at'])
    .select(['invitation.id as invitationId', 'invitation.title'])
    .where('wish_voice.id', '=', voiceId)
    .executeTakeFirst()

export type OwnWish = NonNullable<Awaited<ReturnType<typeof findOwn>>>

/** Those that wait for a platform host, longest first. */
export const waitingWishes = (db: Db) =>
  db
    .selectFrom('wish')
    .innerJoin('area', 'area.id', 'wish.area_id')
    .select(['wish.id', 'words', 'area.name as area', 'created_at'])
    .where('status', '=', 'in-review')
    .orderBy('created_at')
    .limit(100)
    .execute()
