import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { newId } from '../id.ts'
import type { Outside } from '../jobs/index.ts'
import { type Role, roles } from '../role.ts'
import type { Actor, Work } from '../work.ts'
import './tables.ts'

/** What an employee may read about people for. */
export const purposes = ['help', 'deliver', 'look-into', 'other'] as const
export type Purpose = (typeof purposes)[number]

/**
 * What was read: who is to be called, messages that did not arrive, letters on paper, who gets the
 * weekly letter by post, a conversation handed over, how a host is reached, one who told us, an
 * agreement, or who goes along with whom.
 */
export type ReadingKind =
  | 'calls'
  | 'undelivered'
  | 'letters'
  | 'weekly-letters'
  | 'conversations'
  | 'hosts'
  | 'contacts'
  | 'assisted'
  | 'companions'

const MINUTES = 30

/** Begins half an hour of reading for a purpose; one from before ends. */
export async function startService(
  work: Work,
  { purpose, words }: { purpose: Purpose; words: string },
): Promise<void> {
  await stopService(work)
  const { db, actor, now, record } = work
  const id = newId()
  await db
    .insertInto('service_session')
    .values({
      id,
      person_id: actor.id,
      role: roleOf(actor),
      purpose,
      words,
      started_at: now,
      ends_at: now.add({ minutes: MINUTES }),
    })
    .execute()
  await record('service.started', { serviceId: id })
}

/** Ends it before its time. */
export async function stopService({ db, actor, now, record }: Work): Promise<void> {
  const stopped = await db
    .updateTable('service_session')
    .set({ stopped_at: now })
    .where('person_id', '=', actor.id)
    .where('stopped_at', 'is', null)
    .where('ends_at', '>', now)
    .returning('id')
    .execute()
  for (const { id } of stopped) await record('service.stopped', { serviceId: id })
}

/** The role they read in: of several, the first in the list of roles. */
const roleOf = (actor: Actor): Role =>
  roles.find((role) => actor.roles.includes(role)) ?? 'bridge-builder'

export interface Read {
  /** The joining, the message, or what else was shown. */
  id: string
  personId?: string | null
  /** Where somebody without a known account is reached: it may belong to one. */
  address: string
}

/**
 * Writes down what is about to be shown, once for each service session. One statement, before the
 * page is made: what cannot be written down is not shown.
 */
export async function logReadings(
  { db, actor, now }: { db: Db; actor: Actor; now: () => Temporal.Instant },
  kind: ReadingKind,
  things: readonly Read[],
): Promise<void> {
  if (!actor.service || things.length === 0) return
  const rows = things.map(({ id, personId, address }) => ({ key: newId(), id, personId, address }))
  await sql`
    insert into reading (id, service_id, kind, thing_id, person_id, at)
    select distinct on (thing.id) thing.key, ${actor.service.id}, ${kind}, thing.id,
      coalesce(thing."personId", reach.person_id), ${now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as thing (key text, id text, "personId" text, address text)
    left join reach on reach.address = thing.address
    on conflict (service_id, kind, thing_id) do nothing`.execute(db)
}

const MONTHS_KEPT = 12

/** Who read what is kept for twelve months. */
export async function eraseReadings({ db, now }: Outside): Promise<void> {
  const before = now().toZonedDateTimeISO('UTC').subtract({ months: MONTHS_KEPT }).toInstant()
  await db.deleteFrom('service_session').where('started_at', '<', before).execute()
}
