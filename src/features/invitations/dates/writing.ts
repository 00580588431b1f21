import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { refreshNext } from '../finding/next-dates.ts'
import { labelsOf } from '../labels.ts'
import { overAt, stored } from '../series.ts'
import type { InvitationRow } from '../tables.ts'
import type { Dates } from './editing.ts'
import type { PlannedDate } from './planned.ts'

/** Writes how the dates stand now; the invitation is found by the new ones from here on. */
export async function writeDates(
  { db, now }: Work,
  invitation: InvitationRow,
  { series, dates }: Dates,
  changed: readonly PlannedDate[],
): Promise<void> {
  const { id } = invitation
  await writeRows(db, id, changed, now)
  const on = dates.filter((date) => !date.cancelled && !date.gone)
  const ends = dates
    .filter(({ gone }) => !gone)
    .map(overAt)
    .sort(Temporal.Instant.compare)
  const coming = on.filter((date) => Temporal.Instant.compare(overAt(date), now) > 0)
  const { area_id: areaId, interests, traits } = invitation
  await db
    .updateTable('invitation')
    .set({
      series: stored(series),
      sequence: invitation.sequence + 1,
      changed_at: now,
      over_at: ends.at(-1) ?? now,
      labels: labelsOf({ areaId, interests, traits, dates: coming }),
    })
    .where('id', '=', id)
    .execute()
  await refreshNext(db, id, now)
}

async function writeRows(
  db: Work['db'],
  id: string,
  changed: readonly PlannedDate[],
  now: Temporal.Instant,
) {
  if (changed.length === 0) return
  const rows = JSON.stringify(
    changed.map((date) => ({
      id: date.id,
      starts_at: date.startsAt,
      ends_at: date.endsAt,
      over_at: overAt(date),
      planned_at: date.own ? date.plannedAt : null,
      place_words: date.place,
      cancelled: date.cancelled,
      gone: date.gone,
    })),
  )
  // A date may go where another one was a moment ago: out of the way first, then in place.
  await sql`
    update occurrence set gone = true
    where id in (select id from jsonb_to_recordset(${rows}::jsonb) as new (id text))`.execute(db)
  await sql`
    insert into occurrence (id, invitation_id, starts_at, ends_at, over_at, planned_at,
      place_words, cancelled_at, gone)
    select id, ${id}, starts_at, ends_at, over_at, planned_at, place_words,
      case when cancelled then ${now}::timestamptz end, gone
    from jsonb_to_recordset(${rows}::jsonb) as new (id text, starts_at timestamptz,
      ends_at timestamptz, over_at timestamptz, planned_at timestamptz, place_words text,
      cancelled boolean, gone boolean)
    on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      over_at = excluded.over_at, planned_at = excluded.planned_at,
      place_words = excluded.place_words, gone = excluded.gone,
      cancelled_at = case when excluded.cancelled_at is null then null
        else coalesce(occurrence.cancelled_at, excluded.cancelled_at) end`.execute(db)
}
