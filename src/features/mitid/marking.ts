import { heardAge } from '#features/people/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Said } from '#platform/oidc/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** What MitID has confirmed of somebody. */
export interface Marks {
  verifiedAt: Temporal.Instant | null
  age: { atLeast: number; provedAt: Temporal.Instant } | null
}

export async function marksOf(db: Db, personId: string): Promise<Marks> {
  const row = await db
    .selectFrom('person')
    .leftJoin('verified_person', 'verified_person.person_id', 'person.id')
    .leftJoin('age_proof', 'age_proof.person_id', 'person.id')
    .select(['verified_at', 'at_least', 'proved_at'])
    .where('person.id', '=', personId)
    .executeTakeFirst()
  const age = row?.at_least && row.proved_at ? row : null
  return {
    verifiedAt: row?.verified_at ?? null,
    age: age
      ? { atLeast: age.at_least as number, provedAt: age.proved_at as Temporal.Instant }
      : null,
  }
}

/** Marks the one who is signed in as somebody MitID knows: keeps what the broker calls them, and no more. */
export async function markVerified(
  { db, actor, now, record }: Work,
  { issuer, subject }: Pick<Said, 'issuer' | 'subject'>,
): Promise<void> {
  const personId = found(actor.id)
  const row = { person_id: personId, issuer, subject, verified_at: now }
  const mark = await db
    .insertInto('verified_person')
    .values(row)
    .onConflict((on) => on.column('person_id').doUpdateSet({ issuer, subject, verified_at: now }))
    .execute()
    .catch(isTaken)
  refuseIf(mark ? null : 'mitid-taken')
  await record('mitid.verified', { personId })
}

/** The same MitID is on another account. */
function isTaken(error: { code?: string }) {
  if (error.code !== '23505') throw error
  return null
}

/** Whether the broker says that somebody is this age or more. */
export const isOldEnough = (claim: unknown, atLeast: number): boolean => claim === `${atLeast}:true`

export async function proveAge(work: Work, claim: unknown, atLeast: number): Promise<void> {
  const { db, actor, now, record } = work
  const personId = found(actor.id)
  refuseIf(isOldEnough(claim, atLeast) ? null : 'age-not-confirmed')
  const proof = { at_least: atLeast, proved_at: now }
  await db
    .insertInto('age_proof')
    .values({ person_id: personId, ...proof })
    .onConflict((on) => on.column('person_id').doUpdateSet(proof))
    .execute()
  await heardAge(work, personId, atLeast)
  await record('age.proved', { personId, atLeast })
}

export async function removeVerified({ db, actor, record }: Work): Promise<void> {
  const personId = found(actor.id)
  await db.deleteFrom('verified_person').where('person_id', '=', personId).execute()
  await record('mitid.removed', { personId })
}

export async function removeAge({ db, actor, record }: Work): Promise<void> {
  const personId = found(actor.id)
  await db.deleteFrom('age_proof').where('person_id', '=', personId).execute()
  await record('age.removed', { personId })
}
