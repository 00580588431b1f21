import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import type { BodyKind, SeatRole } from './kinds.ts'
import type { BodyName } from './names.ts'

const MOST = 500

interface BodyRow {
  id: string
  kind: BodyKind
  purpose: string
  audience: string[]
  closed_on: Temporal.PlainDate | null
  close_reason: string | null
  names: { name: string; from: string }[]
}

const named = sql`body.*, (
  select json_agg(json_build_object('name', name, 'from', from_on) order by from_on)
  from body_name where body_id = body.id) as names`

/** Every body with all its names, also those that are over. */
export async function listBodies(db: Db): Promise<ListedBody[]> {
  const { rows } = await sql<BodyRow>`
    select ${named} from body order by made_at, id limit ${MOST}`.execute(db)
  return rows.map(withNames)
}

const withNames = <R extends BodyRow>({ names, ...row }: R) => ({
  ...row,
  names: names.map(({ name, from }): BodyName => ({ name, from: Temporal.PlainDate.from(from) })),
})

export type ListedBody = Omit<BodyRow, 'names'> & { names: BodyName[] }

export interface SeatShown {
  id: string
  role: SeatRole
  personId: string | null
  firstName: string | null
  from: Temporal.PlainDate
  until: Temporal.PlainDate | null
}

interface SeatRow extends Omit<SeatShown, 'from' | 'until'> {
  from: string
  until: string | null
}

export type FoundBody = ListedBody & { seats: SeatShown[] }

/** One body with its names, and the seats that are not over on the day. */
export async function findBody(
  db: Db,
  id: string,
  today: Temporal.PlainDate,
): Promise<FoundBody | undefined> {
  const { rows } = await sql<BodyRow & { seats: SeatRow[] }>`
    select ${named}, coalesce((
      select json_agg(json_build_object('id', body_seat.id, 'role', role, 'personId', person.id,
        'firstName', nullif(first_name, ''), 'from', from_on, 'until', until_on)
        order by from_on, first_name, body_seat.id)
      from body_seat left join person on person.id = person_id
      where body_id = body.id and (until_on is null or until_on >= ${today})), '[]') as seats
    from body where id = ${id}`.execute(db)
  return rows.map((row) => ({ ...withNames(row), seats: row.seats.map(asSeat) }))[0]
}

const asSeat = ({ from, until, ...seat }: SeatRow): SeatShown => ({
  ...seat,
  from: Temporal.PlainDate.from(from),
  until: until ? Temporal.PlainDate.from(until) : null,
})
