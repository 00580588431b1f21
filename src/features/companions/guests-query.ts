import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { hostedBy } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

/** Those who come to an invitation of the actor's, by first name, and for whom somebody is looked for. */
export const guestsOf = (db: Db, actor: Actor, id: string) =>
  db
    .selectFrom('invitation')
    .select((eb) => [
      'id',
      'title',
      jsonArrayFrom(
        eb
          .selectFrom('joining')
          .select((one) => [
            'joining.id',
            'first_name as name',
            one
              .exists(
                one
                  .selectFrom('companion_asking')
                  .select('companion_asking.id')
                  .whereRef('joining_id', '=', 'joining.id')
                  .where('closed_at', 'is', null),
              )
              .as('isAsked'),
          ])
          .whereRef('joining.invitation_id', '=', 'invitation.id')
          .where('confirmed_at', 'is not', null)
          .where('joining.cancelled_at', 'is', null)
          .where('way', '<>', 'waiting')
          .orderBy('confirmed_at'),
      ).as('guests'),
    ])
    .where('invitation.id', '=', id)
    .where(hostedBy(actor))
    .executeTakeFirst()

export type Guests = NonNullable<Awaited<ReturnType<typeof guestsOf>>>
