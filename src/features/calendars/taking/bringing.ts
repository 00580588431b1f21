import { sql } from 'kysely'
import { associationsOf } from '#features/associations/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Reading } from '../entries/reading.ts'
import { lockCalendar } from '../reach.ts'

/** Where a reading came from; a file has no address. */
export interface Source {
  address: string | null
  etag: string | null
  lastModified: string | null
}

export const fromFile: Source = { address: null, etag: null, lastModified: null }

/**
 * Keeps a reading until somebody says yes to it. A calendar the association has brought in before
 * is known by its address or by what is in it, so that nothing comes twice.
 */
export async function bring(
  work: Work,
  { associationId, reading, source }: { associationId: string; reading: Reading; source: Source },
): Promise<string> {
  const { db, actor, now, record } = work
  const own = await associationsOf(db, actor.id ?? '')
  const association = found(own.find(({ id }) => id === associationId))
  await forgetUntaken(work, associationId, reading, source)
  const known = await knownAs(work, associationId, reading, source)
  const id = known?.id ?? newId()
  if (!known)
    await db
      .insertInto('calendar')
      .values({
        id,
        association_id: associationId,
        name: reading.name ?? association.name,
        address: null,
        welcome: null,
        pending: null,
        problems: '[]' as never,
        added_by: actor.id,
        created_at: now,
        taken_in_at: null,
        last_read_at: null,
        last_found: null,
        last_problem: null,
        etag: null,
        last_modified: null,
        digest: null,
      })
      .execute()
  await stage(work, id, reading, source)
  await record('calendar.brought', { calendarId: id })
  return id
}

/** The same for a calendar one has in hand: a newer file of it. */
export async function bringAgain(work: Work, id: string, reading: Reading): Promise<void> {
  await lockCalendar(work, id)
  await stage(work, id, reading, fromFile)
  await work.record('calendar.brought', { calendarId: id })
}

/** Keeps what was read beside what is known, for a person to look at. */
async function stage({ db }: Work, id: string, reading: Reading, source: Source) {
  await db
    .updateTable('calendar')
    .set({
      pending: JSON.stringify(reading.entries) as never,
      problems: JSON.stringify(reading.problems) as never,
      digest: reading.digest,
      ...(source.address && {
        address: source.address,
        etag: source.etag,
        last_modified: source.lastModified,
      }),
    })
    .where('id', '=', id)
    .execute()
}

/** An earlier look at the same calendar gives way; so does any that was left for a day. */
const forgetUntaken = (
  { db, actor, now }: Work,
  associationId: string,
  { entries }: Reading,
  { address }: Source,
) =>
  db
    .deleteFrom('calendar')
    .where('association_id', '=', associationId)
    .where('added_by', '=', actor.id)
    .where('taken_in_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('created_at', '<', now.subtract({ hours: 24 })),
        eb('address', '=', address),
        sql<boolean>`exists (select from jsonb_array_elements(pending) as entry
          where entry ->> 'uid' = any(${entries.map(({ uid }) => uid)}::text[]))`,
      ]),
    )
    .execute()

const knownAs = ({ db }: Work, associationId: string, { entries }: Reading, { address }: Source) =>
  db
    .selectFrom('calendar')
    .leftJoin('calendar_entry', (join) =>
      join
        .onRef('calendar_entry.calendar_id', '=', 'calendar.id')
        .on(sql`calendar_entry.uid`, '=', sql`any(${entries.map(({ uid }) => uid)}::text[])`),
    )
    .select('calendar.id')
    .where('association_id', '=', associationId)
    .groupBy('calendar.id')
    .having((eb) =>
      eb.or([
        eb('calendar.address', '=', address),
        eb(eb.fn.count('calendar_entry.id'), '>', 0 as never),
      ]),
    )
    .orderBy(sql`calendar.address is not distinct from ${address}`, 'desc')
    .orderBy((eb) => eb.fn.count('calendar_entry.id'), 'desc')
    .executeTakeFirst()
