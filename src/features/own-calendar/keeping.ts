import type { Db, Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { languageNow } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import type { OwnCalendarRow } from './tables.ts'

type Owner = Pick<OwnCalendarRow, 'person_id' | 'channel' | 'address'>

/** The calendar of a person, or of an address; made when there is none, without a secret yet. */
export async function calendarFor({ db }: Work, owner: Owner): Promise<string> {
  const { id } = await db
    .insertInto('own_calendar')
    .values({ id: newId(), language: languageNow(), ...owner })
    .onConflict((conflict) =>
      (owner.person_id === null
        ? conflict.columns(['channel', 'address'])
        : conflict.column('person_id')
      ).doUpdateSet({ language: languageNow() }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Calendars of addresses that nothing is joined with any more. */
export async function eraseCalendars(outside: Outside): Promise<void> {
  await perform(outside, nobody, async ({ db, record }) => {
    const gone = await db
      .deleteFrom('own_calendar')
      .where('address', 'is not', null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('joining')
              .select('joining.id')
              .whereRef('joining.channel', '=', 'own_calendar.channel')
              .whereRef('joining.address', '=', 'own_calendar.address'),
          ),
        ),
      )
      .executeTakeFirst()
    const rows = Number(gone.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}

/** A calendar as its page shows it: whether there is an address, and since when. */
export const findCalendar = (db: Db | Tx, which: { id: string } | { person_id: string }) => {
  const [[column, value] = ['id', '']] = Object.entries(which)
  return db
    .selectFrom('own_calendar')
    .select(['id', 'made_at'])
    .where(column as 'id' | 'person_id', '=', value)
    .executeTakeFirst()
}
