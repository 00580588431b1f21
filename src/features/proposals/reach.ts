import { type RawBuilder, sql } from 'kysely'
import type { SeatRole } from '#features/bodies/index.ts'
import { isEmployee, memberRoles, type Role } from '#platform/role.ts'
import type { Actor } from '#platform/work.ts'
import { speakers } from './seats.ts'

const elected: readonly Role[] = memberRoles

export interface Reader {
  actor: Actor
  today: Temporal.PlainDate
}

/** The seat somebody has on the day in the body named by a column; null where they have none, or no role for it. */
export function seatOf({ actor, today }: Reader, column: string): RawBuilder<SeatRole | null> {
  const may = isEmployee(actor) || actor.roles.some((role) => elected.includes(role))
  return sql<SeatRole | null>`(
    select role from body_seat
    where body_seat.body_id = ${sql.ref(column)} and person_id = ${may ? actor.id : null}
      and from_on <= ${today} and (until_on is null or until_on >= ${today})
    order by role = any(${[...speakers]}) desc, role limit 1)`
}
