import type { AssociationKind } from '#features/associations/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { isEmployee } from '#platform/role.ts'
import type { Work } from '#platform/work.ts'
import { isAlike } from './likeness.ts'
import { holdNames, isTaken } from './names.ts'
import type { Registered } from './register-form.ts'

/**
 * Registers an association with the actor as its owner. Somebody's first one is looked over by a
 * platform host before anybody else sees it. What stands in the way is given back, to be asked.
 */
export async function register(work: Work, kind: AssociationKind, input: Registered) {
  const { db, actor, now, record } = work
  const { name, areaId, summary, cvr, others } = input
  if (actor.id === null || !(await holdNames(db, areaId))) return { refusal: 'area' as const }
  if (await isTaken(db, { areaId, name })) return { refusal: 'name' as const }
  const alike = others ? [] : await alikeIn(db, { areaId, name, cvr })
  if (alike.length > 0) return { refusal: 'alike' as const, alike }
  const waits = !(await isKnown(work))
  const id = newId()
  await db
    .insertInto('association')
    .values({
      ...{ id, name, kind, summary, area_id: areaId, interests: [], cvr: cvr || null },
      status: waits ? 'waiting' : 'listed',
      created_at: now,
      listed_at: waits ? null : now,
    })
    .execute()
  await db
    .insertInto('association_member')
    .values({ association_id: id, person_id: actor.id, since: now, role: 'owner' })
    .execute()
  await record('association.registered', { associationId: id, waits })
  return { refusal: null, id }
}

/** Those that everybody can see and that may well be the same: nearly the name, or the number. */
async function alikeIn(
  db: Tx,
  { areaId, name, cvr }: { areaId: string; name: string; cvr: string },
) {
  const known = await db
    .selectFrom('association')
    .select(['id', 'name', 'cvr', 'area_id'])
    .where('status', '=', 'listed')
    .where((eb) => eb.or([eb('area_id', '=', areaId), eb('cvr', '=', cvr)]))
    .orderBy('name')
    .execute()
  return known
    .filter((one) => (cvr !== '' && one.cvr === cvr) || isAlike(one.name, name))
    .slice(0, 3)
}

/** Somebody at the municipality, or who owns one that has been looked over. */
async function isKnown({ db, actor }: Work): Promise<boolean> {
  if (isEmployee(actor)) return true
  const listed = await db
    .selectFrom('association_member')
    .innerJoin('association', 'association.id', 'association_id')
    .select('association.id')
    .where('person_id', '=', actor.id)
    .where('role', '=', 'owner')
    .where((eb) => eb.or([eb('status', '=', 'listed'), eb('listed_at', 'is not', null)]))
    .executeTakeFirst()
  return listed !== undefined
}
