import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '#platform/database/index.ts'

/**
 * Whether somebody erased themself since it was asked for: they are to be in no archive of ours.
 * What happened is asked, and not told on: a job would hold who they were for a while.
 */
export const somebodyLeft = sql<boolean>`exists (
  select from event where name in ('person.erased', 'joining.erased') and event.at >= asked_at
)`.as('left')

/** The latest archive that was asked for, who asked, and who took it. */
export async function latestExport(db: Db | Tx) {
  const row = await db
    .selectFrom('whole_export')
    .leftJoin('person', 'person.id', 'asked_by')
    .selectAll('whole_export')
    .select(['first_name as asker', somebodyLeft])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('whole_export_taken')
          .leftJoin('person as taker', 'taker.id', 'whole_export_taken.person_id')
          .select(['taker.first_name as name', 'whole_export_taken.words'])
          .select('whole_export_taken.at')
          .whereRef('export_id', '=', 'whole_export.id')
          .orderBy('whole_export_taken.at'),
      ).as('taken'),
    )
    .orderBy('whole_export.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, taken: row.taken.map((one) => ({ ...one, at: moment(one.at) })) }
}

/** JSON has moments as words. */
const moment = (words: unknown) => Temporal.Instant.from(String(words))

export type WholeExport = NonNullable<Awaited<ReturnType<typeof latestExport>>>

const MINUTES_OPEN = 30

/** The archive for who has said what for within half an hour. */
export const openFor = (db: Db, personId: string | null, now: Temporal.Instant) =>
  db
    .selectFrom('whole_export')
    .innerJoin('whole_export_taken', 'export_id', 'whole_export.id')
    .selectAll('whole_export')
    .select(somebodyLeft)
    .where('person_id', '=', personId)
    .where('at', '>', now.subtract({ minutes: MINUTES_OPEN }))
    .orderBy('whole_export.number', 'desc')
    .limit(1)
    .executeTakeFirst()
