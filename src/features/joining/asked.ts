import type { Db } from '#platform/database/index.ts'
import { limitReached } from '#platform/limits.ts'

const HOURS_TO_CONFIRM = 48

/** An asking and what it is about, while its link holds: two days. */
export const findAsked = (db: Db, askedId: string, now: Temporal.Instant) =>
  db
    .selectFrom('joining')
    .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
    .select(['asked_id', 'invitation_id', 'channel', 'address', 'title'])
    .where('asked_id', '=', askedId)
    .where('asked_at', '>', now.subtract({ hours: HOURS_TO_CONFIRM }))
    .executeTakeFirst()

/** Why an address must wait for another letter, or null: five in a quarter of an hour. */
export const lettersRefusal = (db: Db, address: string, now: Temporal.Instant) =>
  limitReached(db, `join ${address}`, { most: 5, minutes: 15, now })
