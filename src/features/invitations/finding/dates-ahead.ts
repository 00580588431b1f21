import { sql } from 'kysely'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { labelsOf } from '../labels.ts'
import { addDates } from '../posting/post.ts'
import { datesOf, unstored } from '../series.ts'
import { refreshNext } from './next-dates.ts'

/** Dates are written 400 days ahead; a series is written on when fewer than these are left. */
const ENOUGH_DAYS = 370
const AT_A_TIME = 4

/** Writes on every series that comes near the end of its written dates, the nearest end first. */
export async function writeDatesAhead(outside: Outside): Promise<void> {
  const now = outside.now()
  const { rows } = await sql<{ id: string }>`
    select id from invitation
    where series->>'rrule' is not null and status in ('published', 'in-review', 'change-asked')
      and over_at between ${now.subtract({ hours: 24 * 31 })} and ${now.add({ hours: 24 * ENOUGH_DAYS })}
    order by over_at`.execute(outside.db)
  const failed: unknown[] = []
  for (let first = 0; first < rows.length; first += AT_A_TIME) {
    const some = rows.slice(first, first + AT_A_TIME)
    const done = await Promise.allSettled(
      some.map(({ id }) => perform(outside, nobody, (work) => writeOn(work, id))),
    )
    failed.push(...done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
  }
  // One that cannot be written on must not stop the others, but somebody must hear of it.
  if (failed.length > 0) throw new AggregateError(failed, 'Some series could not be written on')
}

async function writeOn(work: Work, id: string): Promise<void> {
  const { db, now } = work
  const invitation = await db
    .selectFrom('invitation')
    .select(['series', 'area_id', 'interests', 'traits', 'over_at'])
    .select((eb) =>
      eb
        .selectFrom('occurrence')
        .whereRef('invitation_id', '=', 'invitation.id')
        .select((o) => o.fn.max('starts_at').as('last'))
        .as('last'),
    )
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const { last } = invitation
  const dates = datesOf(unstored(invitation.series), now)
  const more = dates.filter(
    ({ startsAt }) => last === null || Temporal.Instant.compare(startsAt, last) > 0,
  )
  const end = more.at(-1)
  if (!end) return
  await addDates(work, id, more)
  const labels = labelsOf({
    areaId: invitation.area_id,
    interests: invitation.interests,
    traits: invitation.traits,
    dates: dates.filter(({ overAt }) => Temporal.Instant.compare(overAt, now) > 0),
  })
  await db
    .updateTable('invitation')
    .set({ over_at: end.overAt, labels })
    .where('id', '=', id)
    .execute()
  await refreshNext(db, id, now)
}
