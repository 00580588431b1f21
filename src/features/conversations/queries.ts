import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { hostedBy } from '#features/invitations/index.ts'
import { openToHost } from '#features/joining/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { nobody } from '#platform/work.ts'
import { sideOf, type Viewer } from './reach.ts'

export type Conversation = NonNullable<Awaited<ReturnType<typeof findConversation>>>
export type Kept = NonNullable<Awaited<ReturnType<typeof readConversation>>>['kept'][number]

/** A conversation as the viewer may see it; undefined outside their reach. An employee who must call sees the number; no address is in it otherwise. */
export async function findConversation(
  db: Db | Tx,
  viewer: Viewer,
  joiningId: string,
  now: Temporal.Instant,
) {
  const row = await conversations(db, viewer, joiningId).executeTakeFirst()
  return row && seenBy(viewer, row, now)
}

/** The same with what was written, oldest first, in one statement. */
export async function readConversation(
  db: Db,
  viewer: Viewer,
  joiningId: string,
  now: Temporal.Instant,
) {
  const row = await conversations(db, viewer, joiningId)
    .select(jsonArrayFrom(messagesOf(db, joiningId)).as('kept'))
    .executeTakeFirst()
  if (!row) return undefined
  const { kept, ...rest } = row
  const seen = seenBy(viewer, rest, now)
  // Inside JSON an instant comes out as its words.
  return (
    seen && { ...seen, kept: kept.map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })) }
  )
}

const actorIn = (viewer: Viewer) => (viewer.guest ? nobody : viewer.actor)

function conversations(db: Db | Tx, viewer: Viewer, joiningId: string) {
  const actor = actorIn(viewer)
  return db
    .selectFrom('invitation')
    .innerJoin('joining', 'joining.invitation_id', 'invitation.id')
    .leftJoin('conversation', 'conversation.joining_id', 'joining.id')
    .leftJoin('conversation_mute', (join) =>
      join
        .onRef('conversation_mute.joining_id', '=', 'joining.id')
        .on('conversation_mute.person_id', '=', actor.id),
    )
    .select((eb) => [
      'joining.id',
      'joining.invitation_id',
      'joining.person_id',
      'joining.address',
      'joining.first_name',
      'joining.question',
      'joining.answer',
      'joining.answered_at',
      sql<Temporal.Instant | null>`coalesce(known_at, joining.confirmed_at)`.as('question_at'),
      'joining.cancelled_at',
      'invitation.title',
      'invitation.over_at',
      'conversation.waiting_since',
      'conversation.handed_at',
      'conversation.handed_for',
      'conversation.closed_by',
      'conversation.guest_muted',
      'conversation.reported_at',
      'conversation.reported_by',
      'conversation.report_words',
      'conversation.done_at',
      'conversation_mute.person_id as host_muted',
      sql<string | null>`case when channel = 'phone' and handed_for = 'call' then address end`.as(
        'phone',
      ),
      eb.and([hostedBy(actor)(eb as never), openToHost(actor.id)]).as('hosts'),
    ])
    .where('joining.id', '=', joiningId)
    .where('joining.confirmed_at', 'is not', null)
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof conversations>['executeTakeFirst']>>>

function seenBy(viewer: Viewer, row: Row, now: Temporal.Instant) {
  const side = sideOf(viewer, { ...row, hosts: Boolean(row.hosts) }, now)
  if (side === null) return undefined
  const { hosts: _, person_id, address, host_muted, guest_muted, phone, ...seen } = row
  const muted = side === 'guest' ? guest_muted === true : host_muted !== null
  const staff = side === 'staff'
  const read = staff ? { id: seen.id, personId: person_id, address } : null
  return { ...seen, side, muted, phone: staff ? phone : null, read }
}

/** What was written, oldest first, with the first name of the host or employee who wrote it. */
const messagesOf = (db: Db, joiningId: string) =>
  db
    .selectFrom('conversation_message')
    .leftJoin('person', 'person.id', 'conversation_message.author_id')
    .select(['conversation_message.id', 'side', 'to_all', 'author_id'])
    .select((one) => one.ref('at').$castTo<string>().as('at'))
    .select(readable.as('body'))
    .select(sql<boolean>`removed_at is not null`.as('removed'))
    .select('person.first_name as author')
    .where('joining_id', '=', joiningId)
    .orderBy('number')

/** What was removed is read by nobody. */
const readable = sql<string>`case when removed_at is null then body else '' end`
