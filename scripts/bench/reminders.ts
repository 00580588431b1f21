import { sql } from 'kysely'
import { remind } from '#features/reminding/index.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { instantOf } from '#platform/time/zone.ts'

/** What the addresses of a round begin with. */
export const markOf = (round: number) => `r${String.fromCharCode(97 + round)}`

/**
 * One date today, and so many who come; the reminders of yesterday morning are put in the outbox.
 * Each round has a date and people of its own. Gives the seconds it took.
 */
export async function writeReminders(deps: Outside, count: number, round = 0): Promise<number> {
  const { db } = deps
  const mark = markOf(round)
  const today = deps.now().toZonedDateTimeISO('Europe/Copenhagen').toPlainDate()
  const at = (days: number, time: string) =>
    instantOf(today.add({ days }).toPlainDateTime(Temporal.PlainTime.from(time)))
  const { id: invitation } = await db
    .selectFrom('invitation')
    .select('id')
    .where('status', '=', 'published')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const date = newId()
  const [starts, ends] = [at(0, '14:00').add({ minutes: round }), at(0, '16:00')]
  await sql`
    insert into occurrence (id, invitation_id, starts_at, ends_at, over_at)
    values (${date}, ${invitation}, ${starts}, ${ends}, ${ends})`.execute(db)
  const idOf = (kind: string) =>
    sql`${kind}::text || ${mark}::text || lpad(n::text, ${11 - mark.length}::int, '0')`
  await sql`
    insert into joining (id, invitation_id, occurrence_id, first_name, channel, address, language,
      way, asked_id, asked_at, created_at, confirmed_at, told_sequence)
    select ${idOf('n')}, ${invitation}, ${date}, 'Nummer ' || n, 'email',
      ${mark}::text || n || '@example.org', 'da', 'coming', ${idOf('q')},
      ${at(-9, '12:00')}, ${at(-9, '12:00')}, ${at(-9, '12:00')}, 0
    from generate_series(1, ${count}::int) n`.execute(db)
  const begin = performance.now()
  await remind({ ...deps, now: () => at(-1, '10:05') })
  return (performance.now() - begin) / 1000
}
