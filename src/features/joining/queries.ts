import { type ShownDate, shownDates, visibleInvitation } from '#features/invitations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { partyOf, type Takings, takingsSql } from './places.ts'
import { without } from './join-refusal.ts'
import type { JoiningRow } from './tables.ts'
import { isComing } from './wish.ts'

export type InvitationDetail = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** The invitation with its next dates and chairs, within the actor's reach: one statement. */
export async function findInvitation(
  db: Db | Tx,
  actor: Actor,
  id: string,
  now: Temporal.Instant,
) {
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
  if (!row) return null
  const dates: ShownDate[] = shownDates(row.dates)
  const takings: Takings = row.takings ?? {}
  return { ...row, own: Boolean(row.own), dates, takings }
}

/** Somebody's joining, by its own id. */
export const findJoining = (db: Db | Tx, id: string) =>
  db.selectFrom('joining').selectAll().where('id', '=', id).executeTakeFirst()

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
