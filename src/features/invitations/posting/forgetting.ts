import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { forgetMessages } from '#platform/mail/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { forgetUnusedWords } from '../finding/unused-words.ts'
import type { InvitationRow, Welcome } from '../tables.ts'
import { cancel } from './cancel.ts'

interface Host {
  personId: string
  name: string
  /** Associations that end with the person, since nobody else is in them. */
  ending: readonly string[]
}

const DAYS_TO_TELL = 30
const nobodyWelcomes: Welcome = { greeter: '', meeting: '', steps: [], voice: '' }

/**
 * Forgets what somebody invited to by themselves. What is to come is cancelled, and nothing but
 * its title and dates stays until those who come have been told; the rest is gone at once.
 */
export async function forgetHost(work: Work, host: Host): Promise<void> {
  const own = await ownOf(work, host)
  const kept = own.filter((one) => one.joined && isToBeTold(one, work.now))
  for (const { id, status } of kept) if (status === 'published') await cancel(work, id)
  const ids = own.map(({ id }) => id)
  const left = kept.map(({ id }) => id)
  await forgetWords(work, ids, left)
  await forgetUnusedWords(work.db)
  await forgetGreeter(work, host)
  await forgetMessages(work.db, { mentioning: ids })
}

const ownOf = ({ db }: Work, { personId, ending }: Host) =>
  db
    .selectFrom('invitation')
    .selectAll()
    .select(
      sql<boolean>`exists (
        select from joining where joining.invitation_id = invitation.id)`.as('joined'),
    )
    .where((eb) =>
      eb.or([
        eb.and([eb('host_id', '=', personId), eb('association_id', 'is', null)]),
        eb('association_id', '=', eb.fn.any(eb.val(ending))),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute()

const isToBeTold = (
  { status, over_at }: Pick<InvitationRow, 'status' | 'over_at'>,
  now: Temporal.Instant,
) =>
  (status === 'published' || status === 'cancelled') && Temporal.Instant.compare(over_at, now) > 0

async function forgetWords({ db }: Work, ids: string[], left: string[]): Promise<void> {
  const pictures = db
    .selectFrom('invitation')
    .select('picture_id')
    .where('id', 'in', ids)
    .where('picture_id', 'is not', null)
  const gone = ids.length > 0 ? await pictures.execute() : []
  await sql`delete from invitation where id = any(${ids}) and not id = any(${left})`.execute(db)
  await sql`
    update invitation set host_id = null, association_id = null, picture_id = null, summary = '',
      bring = '', place_text = '', price_note = '', words = '', welcome = ${JSON.stringify(nobodyWelcomes)}
    where id = any(${left})`.execute(db)
  await sql`update occurrence set place_words = '' where invitation_id = any(${left})`.execute(db)
  await sql`delete from invitation_before where invitation_id = any(${left})`.execute(db)
  await sql`delete from invitation_word where invitation_id = any(${left})`.execute(db)
  await sql`delete from place_asked where invitation_id = any(${left})`.execute(db)
  await sql`delete from picture where id = any(${gone.map((one) => one.picture_id)})`.execute(db)
}

/** What was posted for an association stays with it, and no longer says who meets people. */
const forgetGreeter = ({ db }: Work, { personId, name }: Host) =>
  sql`
    update invitation
    set welcome = welcome || '{"greeter": "", "meeting": "", "voice": ""}'
    where lower(welcome->>'greeter') = lower(${name}) and ${name} <> ''
      and (host_id = ${personId} or association_id in (
        select association_id from association_member where person_id = ${personId}))`.execute(db)

/** When those who come know it, nothing is left of an invitation whose host was forgotten. */
export async function finishForgetting(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, now, record }) => {
    const gone = await db
      .deleteFrom('invitation')
      .where('host_id', 'is', null)
      .where('association_id', 'is', null)
      .where('status', '=', 'cancelled')
      .where(
        sql<boolean>`(changed_at < ${now.subtract({ hours: 24 * DAYS_TO_TELL })} or over_at < ${now}
          or not exists (select from joining where joining.invitation_id = invitation.id))`,
      )
      .returning('id')
      .execute()
    if (gone.length === 0) return
    await forgetMessages(db, { mentioning: gone.map(({ id }) => id) })
    await record('erasure.done', { rows: gone.length })
  })
}
