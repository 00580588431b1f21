import { sql } from 'kysely'
import { meetingUrl } from '#features/meetings/index.ts'
import { policyUrl } from '#features/policies/index.ts'
import { periodUrl } from '#features/reporting/index.ts'
import type { Db } from '#platform/database/index.ts'
import { ZONE } from '#platform/time/zone.ts'

const MOST = 200

export type Source = 'policy' | 'status' | 'meeting'

/** A day of the year that another part keeps: it is read here, and changed there. */
export interface Elsewhere {
  source: Source
  id: string
  /** Empty where the id says it. */
  title: string
  on: Temporal.PlainDate
}

/** The days of a year when policies are looked at, a status is due, and the yearly meetings are. */
export async function listElsewhere(db: Db, year: number): Promise<Elsewhere[]> {
  const from = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const until = from.add({ years: 1 })
  const { rows } = await sql<Elsewhere>`
    select 'policy' as source, id, title, next_review_on as on from policy
    where next_review_on >= ${from} and next_review_on < ${until} and ended_on is null
    union all
    select 'status', code, '', due_on from reporting_period
    where due_on >= ${from} and due_on < ${until}
    union all
    select 'meeting', id, title, (starts_at at time zone ${ZONE})::date from meeting
    where kind in ('area', 'practice-visit', 'theme') and state <> 'cancelled'
      and starts_at >= ${from.toZonedDateTime(ZONE).toInstant()}
      and starts_at < ${until.toZonedDateTime(ZONE).toInstant()}
    order by "on", id limit ${MOST}`.execute(db)
  return rows
}

const urls = { policy: policyUrl, status: periodUrl, meeting: meetingUrl }

/** Where it is kept. */
export const elsewhereUrl = ({ source, id }: Elsewhere): string => urls[source](id)
