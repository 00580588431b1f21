import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import { employeeRoles, type Role } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { currentStrategyId } from './queries.ts'

export interface Employee {
  id: string
  name: string
  role: Role
}

export interface Owned {
  id: string
  code: string
  title: string
  task: number
  ownerId: string | null
}

/** Everybody with a role at the municipality, each once, by name. */
export async function listEmployees(db: Db, now: Temporal.Instant): Promise<Employee[]> {
  const { rows } = await sql<Employee>`
    select person.id, first_name as name, min(role) as role
    from person_role join person on person.id = person_id
    where role = any(${[...employeeRoles]}) and (until is null or until > ${now})
    group by person.id order by first_name, person.id`.execute(db)
  return rows
}

/** Each recommendation of the paper with who writes its status. */
export const listOwned = (db: Db): Promise<Owned[]> =>
  db
    .selectFrom('recommendation')
    .leftJoin('recommendation_owner', 'recommendation_owner.recommendation_id', 'recommendation.id')
    .select(['recommendation.id', 'code', 'title', 'task', 'person_id as ownerId'])
    .where('strategy_id', '=', currentStrategyId)
    .orderBy('place')
    .execute()

/** Says who writes what: a row for each recommendation that is named; null takes it from whoever had it. */
export async function giveOwners(
  { db, now, record }: Work,
  wanted: ReadonlyMap<string, string | null>,
): Promise<void> {
  const employees = new Set((await listEmployees(db, now)).map(({ id }) => id))
  const changed = (await listOwned(db)).flatMap(({ id, ownerId }) => {
    const next = wanted.get(id)
    return next === undefined || next === ownerId ? [] : [{ id, next }]
  })
  refuseIf(ownerRefusal(changed, employees))
  for (const { id: recommendation_id, next: person_id } of changed)
    if (person_id === null)
      await db
        .deleteFrom('recommendation_owner')
        .where('recommendation_id', '=', recommendation_id)
        .execute()
    else
      await db
        .insertInto('recommendation_owner')
        .values({ recommendation_id, person_id, since: now })
        .onConflict((one) => one.column('recommendation_id').doUpdateSet({ person_id, since: now }))
        .execute()
  await record('reporting.owners-given', { count: changed.length })
}

/** Only employees write a status. */
const ownerRefusal = (
  changed: readonly { next: string | null }[],
  employees: ReadonlySet<string>,
): 'owner-not-employee' | null =>
  changed.some(({ next }) => next !== null && !employees.has(next)) ? 'owner-not-employee' : null
