import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { startOf } from './following-up.ts'
import { helpedBy } from './reach.ts'
import type { Landing } from './tables.ts'

export type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>

/** One of the actor's own, with what was joined for them; undefined outside their reach. One statement. */
export const findEntry = async (db: Db | Tx, actor: Actor, id: string, now: Temporal.Instant) =>
  read(
    await entries(db, now).where('assisted.id', '=', id).where(helpedBy(actor)).executeTakeFirst(),
  )

/** The same for the one it is about, who has shown the code. */
export const findAgreement = async (db: Db | Tx, id: string, now: Temporal.Instant) =>
  read(await entries(db, now).where('assisted.id', '=', id).executeTakeFirst())

const entries = (db: Db | Tx, now: Temporal.Instant) =>
  db
    .selectFrom('assisted')
    .leftJoin('person', 'person.id', 'assisted.helper_id')
    .select([
      'assisted.id',
      'assisted.first_name',
      'reach',
      'phone',
      'envelope_name',
      'street',
      'town',
      'agreed',
      'agreed_how',
      'agreed_at',
      'until',
      'follow_up',
      'code_hash',
      'person.first_name as helper',
    ])
    .select(sql<string | null>`follow_up_on::text`.as('follow_up_on'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('joining')
          .innerJoin('invitation', 'invitation.id', 'joining.invitation_id')
          .leftJoin('person as joiner', 'joiner.id', 'joining.joined_by')
          .select([
            'joining.id',
            'joining.invitation_id',
            'invitation.title',
            'joining.question',
            'joining.answer',
            'joiner.first_name as joined_by',
          ])
          .select((one) =>
            one
              .selectFrom('occurrence')
              .select(sql<string>`starts_at`.as('starts_at'))
              .whereRef('occurrence.invitation_id', '=', 'joining.invitation_id')
              .where((date) =>
                date.or([
                  date('joining.occurrence_id', 'is', null),
                  date('joining.occurrence_id', '=', date.ref('occurrence.id')),
                ]),
              )
              .where('cancelled_at', 'is', null)
              .where('over_at', '>', now)
              .orderBy('starts_at')
              .limit(1)
              .as('next'),
          )
          .select((one) =>
            jsonArrayFrom(
              one
                .selectFrom('landing')
                .select('visit')
                .select((said) => said.ref('answer').$castTo<Landing | null>().as('answer'))
                .whereRef('landing.joining_id', '=', 'joining.id')
                .where('answered_by', 'is distinct from', 'employee')
                .where('answer', 'is distinct from', 'well')
                .orderBy('asked_at'),
            ).as('landings'),
          )
          .whereRef('joining.assisted_id', '=', 'assisted.id')
          .where('joining.cancelled_at', 'is', null)
          .orderBy('joining.created_at'),
      ).as('joined'),
    )

/** Inside JSON an instant comes out as its words. */
function read(row: Awaited<ReturnType<ReturnType<typeof entries>['executeTakeFirst']>>) {
  if (!row) return undefined
  const joined = row.joined.map(({ next, ...one }) => ({
    ...one,
    next: next === null ? null : Temporal.Instant.from(next),
  }))
  const { code_hash, follow_up_on: on, ...entry } = row
  const followUpAt = on === null ? null : startOf(on)
  return { ...entry, joined, followUpAt, hasSlip: code_hash !== null }
}
