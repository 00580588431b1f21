import { sql } from 'kysely'
import { freshnessOf } from '#features/freshness/index.ts'
import {
  invitationQuery,
  type StoredDate,
  shownDates,
  visibleInvitation,
} from '#features/invitations/index.ts'
import { shownTranslations } from '#features/translations/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { newHere } from './first-contact/new-here.ts'
import { type Joinable, without } from './join-refusal.ts'
import { lineSql, partyOf, type Takings, takingsSql } from './places.ts'
import type { JoiningRow } from './tables.ts'
import { unreached } from './unreached.ts'
import { type InLine, offersNow } from './waiting/line.ts'
import { isComing } from './wish.ts'

export type InvitationDetail = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** The invitation with its next dates and chairs, within the actor's reach: one statement. */
export async function findInvitation(db: Db | Tx, actor: Actor, id: string, now: Temporal.Instant) {
  const row = await visibleInvitation(db, actor, id, now)
    .select((eb) => [
      takingsSql(now).as('takings'),
      lineSql.as('line'),
      freshnessOf.as('freshness'),
      eb
        .selectFrom('reach')
        .select('address')
        .where('person_id', '=', actor.id)
        .where('channel', '=', 'email')
        .limit(1)
        .as('own_email'),
      hasNoAddress(actor.id).as('unreached'),
      shownTranslations(eb).as('translations'),
    ])
    .executeTakeFirst()
  return row ? { ...row, ...shown(row, now), own: Boolean(row.own), met: Boolean(row.met) } : null
}

/** Somebody signed in to an account that has neither mail nor telephone. */
const hasNoAddress = (personId: string | null) =>
  sql<boolean>`${personId}::text is not null
    and not exists (select from reach where person_id = ${personId})`

/** The same for somebody who has a place at it, whoever may see it otherwise. */
export async function readInvitation(db: Db | Tx, id: string, now: Temporal.Instant) {
  const row = await invitationQuery(db, now)
    .select([takingsSql(now).as('takings'), lineSql.as('line'), freshnessOf.as('freshness')])
    .where('invitation.id', '=', id)
    .executeTakeFirst()
  return row
    ? {
        ...row,
        ...shown(row, now),
        own: false,
        met: false,
        own_email: null,
        unreached: false,
        asked: null,
        translations: [],
      }
    : null
}

interface Stored extends Pick<Joinable, 'status' | 'places' | 'usually'> {
  dates: StoredDate[]
  takings: Takings | null
  line: InLine[] | null
}

/** A free place belongs to the line first: `takings` says so, `held` has what is taken already. */
function shown(row: Stored, now: Temporal.Instant) {
  const line = row.line ?? []
  const held = row.takings ?? ({} as Takings)
  const dates = shownDates(row.dates)
  return { dates, line, held, ...offersNow({ ...row, dates, takings: held }, line, now) }
}

/** A joining and its invitation, also one that is no longer shown to others. */
export async function findPlace(db: Db, joiningId: string, now: Temporal.Instant) {
  const joining = await db
    .selectFrom('joining')
    .selectAll()
    .select([unreached.as('unreached'), newHere(now).as('new_here')])
    .select(
      sql<boolean>`exists (select from postal_address
        where postal_address.person_id = joining.person_id)`.as('by_post'),
    )
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

/** Chairs taken by all the others; one that is held for somebody is theirs. */
export const takenByOthers = (takings: Takings, joining: JoiningRow): Takings =>
  isStanding(joining) && (isComing(joining) || joining.offer_ends_at !== null)
    ? without(takings, { occurrenceId: joining.occurrence_id, party: partySize(joining) })
    : takings

export const isStanding = ({
  confirmed_at,
  cancelled_at,
}: Pick<JoiningRow, 'confirmed_at' | 'cancelled_at'>) =>
  confirmed_at !== null && cancelled_at === null

export const partySize = (joining: Pick<JoiningRow, 'companions' | 'wants_companion'>) =>
  partyOf({ companions: joining.companions, wantsCompanion: joining.wants_companion })
