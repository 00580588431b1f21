import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { cohostsOf, hostedBy, metBy, ownedBy } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { howWords, oftenWords } from './notices.ts'
import type { JoiningRow } from './tables.ts'
import { unreached } from './unreached.ts'
import { isComing, wishIn } from './wish.ts'
import { openToHost } from './young-hosts.ts'

/** Somebody as the host sees them: a first name and how they come. No address is in it. */
export interface Guest {
  id: string
  name: string
  how: string
  /** An employee joined for them, and looks after them. */
  helped: boolean
  often: string
  question: string
  /** The words are for the hosts to know, and no question. */
  tells: boolean
  answer: string | null
  /** Nobody can write to them: the hosts tell them. */
  unreached: boolean
}

/** The host's own invitation and its next date, or undefined outside the actor's reach. */
export const findOwn = (db: Db, actor: Actor, id: string, now: Temporal.Instant) =>
  db
    .selectFrom('invitation')
    .select((eb) => [
      'id',
      'title',
      'series',
      ownedBy(actor)(eb).as('mayChange'),
      hostedBy(actor)(eb).as('mayAnswer'),
      jsonArrayFrom(cohostsOf(eb)).as('cohosts'),
      eb
        .selectFrom('association')
        .select('name')
        .whereRef('association.id', '=', 'invitation.association_id')
        .where('association.status', '=', 'listed')
        .as('association'),
      eb
        .selectFrom('occurrence')
        .select('starts_at')
        .whereRef('invitation_id', '=', 'invitation.id')
        .where('over_at', '>', now)
        .where('cancelled_at', 'is', null)
        .orderBy('starts_at')
        .limit(1)
        .as('next'),
    ])
    .where('id', '=', id)
    .where(metBy(actor))
    .executeTakeFirst()

/** Those who come to a date that is not over and those who ask, in the order they came; of those who wait only how many. */
export async function listGuests(
  db: Db,
  invitationId: string,
  { now, series, readerId }: { now: Temporal.Instant; series: boolean; readerId: string | null },
) {
  const rows = await db
    .selectFrom('joining')
    .leftJoin('occurrence', 'occurrence.id', 'joining.occurrence_id')
    .selectAll('joining')
    .select(openToHost(readerId).as('open'))
    .select(unreached.as('unreached'))
    .where('joining.invitation_id', '=', invitationId)
    .where('confirmed_at', 'is not', null)
    .where('joining.cancelled_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('occurrence.id', 'is', null),
        eb.and([eb('over_at', '>', now), eb('occurrence.cancelled_at', 'is', null)]),
      ]),
    )
    .orderBy('confirmed_at')
    .execute()
  return {
    coming: rows.filter(isComing).map((row) => asGuest(row, series)),
    waiting: rows.filter(({ waiting_since }) => waiting_since !== null).length,
    asking: rows
      .filter(({ question, open }) => question !== '' && open)
      .map((row) => asGuest(row, series)),
  }
}

function asGuest(row: JoiningRow & Pick<Guest, 'unreached'>, series: boolean): Guest {
  const often = series ? oftenWords(wishIn(row)) : ''
  const { id, first_name: name, question, answer } = row
  const helped = row.assisted_id !== null
  const how = howWords(wishIn(row))
  const tells = helped || row.known_at !== null
  return { id, name, how, helped, often, question, tells, answer, unreached: row.unreached }
}
