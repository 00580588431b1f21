import type { Db } from '#platform/database/index.ts'
import { digest } from '#platform/secret.ts'
import { type Actor, nobody } from '#platform/work.ts'

/** Who the session token belongs to, with roles, in one statement; nobody when it has ended. */
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
    .select(['person.id', 'person.first_name as name', 'person_role.role', 'session.roles'])
    .select(['service_session.id as serviceId', 'purpose', 'ends_at'])
    .where('token_hash', '=', digest(token))
    .where('session.expires_at', '>', now)
    .execute()
  const [first] = rows
  if (!first) return nobody
  const roles = new Set([...first.roles, ...rows.flatMap(({ role }) => role ?? [])])
  const { id, name, serviceId, purpose, ends_at: endsAt } = first
  const service = serviceId && purpose && endsAt ? { id: serviceId, purpose, endsAt } : null
  return { id, name, roles: [...roles], service }
}
