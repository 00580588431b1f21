import type { Db } from '#platform/database/index.ts'

const HOURS_TO_CONFIRM = 48

/** An asking and what it is about, while its link holds: two days. */
export const findAsked = (db: Db, askedId: string, now: Temporal.Instant) =>
  db
    .selectFrom('joining')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['asked_id', 'invitation_id', 'channel', 'title'])
    .where('asked_id', '=', askedId)
    .where('asked_at', '>', now.subtract({ hours: HOURS_TO_CONFIRM }))
    .executeTakeFirst()
