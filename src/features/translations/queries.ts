import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type InvitationStatus, ownedBy } from '#features/invitations/index.ts'
import type { Db, Tables, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

/** What the Danish words are just now, as a digest: one sign more or less, and it is another. */
export const danishNow = sql<string>`encode(sha256(convert_to(jsonb_build_array(
  invitation.title, invitation.summary, invitation.welcome->'steps',
  invitation.welcome->'meeting', invitation.bring)::text, 'UTF8')), 'hex')`

/** Nobody has said that it says the same as the Danish does now. */
export const waitsForCheck = sql<boolean>`(translation.returned is null
  and (translation.checked_at is null or translation.danish <> ${danishNow}))`

const statuses: InvitationStatus[] = ['published', 'in-review', 'change-asked']

/** Whether somebody may write an invitation that they read in another language. */
export const mayTranslate = (actor: Actor, { own, status }: Readable): boolean =>
  statuses.includes(status) && (own || actor.roles.includes('platform-host'))

interface Readable {
  own: boolean
  status: InvitationStatus
}

/** Which invitations an actor may write in another language: those one may change; platform hosts all. */
export const translatable = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  eb.and([
    eb('invitation.status', 'in', statuses),
    actor.roles.includes('platform-host') ? eb.val(true) : ownedBy(actor)(eb),
  ])

/** The languages an invitation that is being read can be read in: checked, and of the words that count now. */
export const shownTranslations = (eb: ExpressionBuilder<Tables, 'invitation'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('translation')
      .select(['language', 'translation.words'])
      .whereRef('translation.invitation_id', '=', 'invitation.id')
      .where('checked_at', 'is not', null)
      .where('returned', 'is', null)
      .where('danish', '=', danishNow),
  )

/** An invitation with its Danish words and all its translations, within the actor's reach. */
export const findTranslatable = (db: Db | Tx, actor: Actor, id: string) =>
  db
    .selectFrom('invitation')
    .select(['invitation.id', 'title', 'summary', 'welcome', 'bring', danishNow.as('danish')])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('translation')
          .select(['translation.id', 'language', 'translation.words', 'checked_at', 'returned'])
          .select(sql<boolean>`translation.danish = ${danishNow}`.as('isCurrent'))
          .whereRef('translation.invitation_id', '=', 'invitation.id'),
      ).as('translations'),
    )
    .where('invitation.id', '=', id)
    .where(translatable(actor))
    .executeTakeFirst()

/** A translation that waits to be read by another, with the Danish beside it. */
export const translationToCheck = (db: Db | Tx, id: string) =>
  db
    .selectFrom('translation')
    .innerJoin('invitation', 'invitation.id', 'translation.invitation_id')
    .select(['translation.id', 'invitation_id as invitationId', 'language', 'translation.words'])
    .select(['title', 'summary', 'welcome', 'bring', danishNow.as('danish')])
    .select(sql<string | null>`coalesce(corrected_by, written_by)`.as('lastHand'))
    .where('translation.id', '=', id)
    .where('status', '=', 'published')
    .where(waitsForCheck)
    .executeTakeFirst()
export type ToCheck = NonNullable<Awaited<ReturnType<typeof translationToCheck>>>
