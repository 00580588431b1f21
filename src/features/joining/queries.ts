import {
  invitationQuery,
  type StoredDate,
  shownDates,
  visibleInvitation,
} from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { without } from './join-refusal.ts'
import { partyOf, type Takings, takingsSql } from './places.ts'
import type { JoiningRow } from './tables.ts'
import { isComing } from './wish.ts'

export type InvitationDetail = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** The invitation with its next dates and chairs, within the actor's reach: one statement. */
export async function findInvitation(db: Db | Tx, actor: Actor, id: string, now: Temporal.Instant) {
  const row = await visibleInvitation(db, actor, id, now)
    .select((eb) => [
      takingsSql(now).as('takings'),
      eb
        .selectFrom('reach')
        .select('address')
        .where('person_id', '=', actor.id)
        .where('channel', '=', 'email')
        .limit(1)
        .as('own_email'),
    ])
    .executeTakeFirst()
  return row ? { ...row, ...shown(row), own: Boolean(row.own) } : null
}

/** The same for somebody who has a place at it, whoever may see it otherwise. */
export async function readInvitation(db: Db | Tx, id: string, now: Temporal.Instant) {
  const row = await invitationQuery(db, now)
    .select(takingsSql(now).as('takings'))
    .where('invitation.id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, ...shown(row), own: false, own_email: null } : null
}

function shown({ dates, takings }: { dates: StoredDate[]; takings: Takings | null }) {
  return { dates: shownDates(dates), takings: takings ?? ({} as Takings) }
}

/** A joining and its invitation, also one that is no longer shown to others. */
export async function findPlace(db: Db, joiningId: string, now: Temporal.Instant) {
  const joining = await db
    .selectFrom('joining')
    .selectAll()
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('occurrence')
            .select('occurrence.id')
            .whereRef('occurrence.id', '=', 'joining.occurrence_id')
            .where('gone', '=', true)
            .where('over_at', '>', now),
        )
        .as('date_gone'),
    )
    .where('id', '=', joiningId)
    .executeTakeFirst()
  const invitation = joining && (await readInvitation(db, joining.invitation_id, now))
  return joining && invitation ? { joining, invitation } : null
}

/** Chairs taken by all the others. */
export const takenByOthers = (takings: Takings, joining: JoiningRow): Takings =>
  isStanding(joining) && isComing(joining)
    ? without(takings, { occurrenceId: joining.occurrence_id, party: partySize(joining) })
    : takings

export const isStanding = ({
  confirmed_at,
  cancelled_at,
}: Pick<JoiningRow, 'confirmed_at' | 'cancelled_at'>) =>
  confirmed_at !== null && cancelled_at === null

export const partySize = (joining: Pick<JoiningRow, 'companions' | 'wants_companion'>) =>
  partyOf({ companions: joining.companions, wantsCompanion: joining.wants_companion })
