import type { Db } from '#platform/database/index.ts'
import { digest } from '#platform/secret.ts'
import { opensRoles, sawSession } from '#platform/session/index.ts'
import { type Actor, nobody } from '#platform/work.ts'
import { stateOf } from './parents/state.ts'
import { isIdle, isSeenAnew } from './sessions/idle.ts'

/** Who the session token belongs to, with roles, in one statement; nobody when it has ended or is shut. */
export async function actorOf(db: Db, token: string, now: Temporal.Instant): Promise<Actor> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .leftJoin('person_role', (join) =>
      join
        .onRef('person_role.person_id', '=', 'person.id')
        .on((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)])),
    )
    .leftJoin('service_session', (join) =>
      join
        .onRef('service_session.person_id', '=', 'person.id')
        .on('stopped_at', 'is', null)
        .on('service_session.ends_at', '>', now),
    )
    .leftJoin('new_account', 'new_account.person_id', 'person.id')
    .leftJoin('parent_yes', 'parent_yes.person_id', 'person.id')
    .select(['person.id', 'person.first_name as name', 'person_role.role', 'session.roles'])
    .select(['begun_at', 'parent_yes.id as asked', 'yes_at', 'taken_back_at'])
    .select(['way', 'seen_at', 'service_session.id as serviceId', 'purpose', 'ends_at'])
    .where('token_hash', '=', digest(token))
    .where('session.expires_at', '>', now)
    .execute()
  const [first] = rows
  if (!first) return nobody
  const { id, name, way, seen_at, serviceId, purpose, ends_at: endsAt } = first
  const roles = [...new Set([...first.roles, ...rows.flatMap(({ role }) => role ?? [])])]
  if (first.asked && stateOf(first) !== 'yes') return nobody
  if (isIdle({ way, roles, seen_at }, now)) return nobody
  // At most once a minute: then, and only then, there is a second statement.
  if (isSeenAnew(seen_at, now)) await sawSession(db, token, now)
  if (first.begun_at !== null) return { ...nobody, newId: id, name, held: roles }
  if (roles.length > 0 && !opensRoles(way)) return { id, name, roles: [], held: roles }
  const service = serviceId && purpose && endsAt ? { id: serviceId, purpose, endsAt } : null
  return { id, name, roles, service }
}
