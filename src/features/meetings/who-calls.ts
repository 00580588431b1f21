import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'
import { nameOf } from './finding.ts'
import { callsMeetings } from './reach.ts'

export interface Caller {
  id: string
  name: string
}

/**
 * The councils and committees that somebody may call a meeting for: employees for all of them, a
 * member of a council for their own.
 */
export async function callersFor(
  db: Db | Tx,
  actor: Actor,
  today: Temporal.PlainDate,
): Promise<Caller[]> {
  const sits = actor.roles.includes('council-member') ? actor.id : null
  const { rows } = await sql<{ id: string; names: Parameters<typeof nameOf>[0] }>`
    select id, (select json_agg(json_build_object('name', name, 'from', from_on))
      from body_name where body_id = body.id) as names
    from body
    where (closed_on is null or closed_on > ${today}) and (${callsMeetings(actor)}::boolean
      or (kind = 'council' and exists (
        select from body_seat where body_id = body.id and person_id = ${sits}
          and from_on <= ${today} and (until_on is null or until_on >= ${today}))))
    order by made_at, id limit 500`.execute(db)
  return rows.map(({ id, names }) => ({ id, name: nameOf(names, today) ?? '' }))
}
