import { sql } from 'kysely'
import { ownedBy } from '#features/invitations/index.ts'
import { takenAt } from '#features/joining/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

const MOST = 60

/** The host's own invitation, as far as its dates are concerned. */
export const findOwn = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('invitation')
    .select(['id', 'title', 'status', 'series', 'all_day', 'next_starts_at'])
    .where('id', '=', id)
    .where(ownedBy(actor))
    .executeTakeFirst()

export type OwnInvitation = NonNullable<Awaited<ReturnType<typeof findOwn>>>

/** The dates to come, called off or not, with how many come to each. */
export const datesAhead = (db: Db, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('occurrence')
    .select(['id', 'starts_at as startsAt', 'ends_at as endsAt', 'place_words as place'])
    .select(['planned_at as plannedAt', takenAt('occurrence').as('taken')])
    .select(sql<boolean>`cancelled_at is not null`.as('cancelled'))
    .where('invitation_id', '=', id)
    .where('gone', '=', false)
    .where('starts_at', '>', now)
    .orderBy('starts_at')
    .limit(MOST)
    .execute()

export type DateAhead = Awaited<ReturnType<typeof datesAhead>>[number]
