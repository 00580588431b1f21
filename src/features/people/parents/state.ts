import type { Db, Tx } from '#platform/database/index.ts'

/** For how long we wait for an answer, and keep an account whose yes was taken back. */
export const DAYS_TO_ANSWER = 7

interface Said {
  yes_at: Temporal.Instant | null
  taken_back_at: Temporal.Instant | null
}

/** Where it stands: nobody has answered, there is a yes, or it was taken back. */
export type ParentState = 'waiting' | 'yes' | 'taken-back'

export function stateOf({ yes_at, taken_back_at }: Said): ParentState {
  if (!yes_at) return 'waiting'
  return taken_back_at ? 'taken-back' : 'yes'
}

/** When it is all erased if nobody says yes. */
export const goneAt = (at: Temporal.Instant) => at.add({ hours: 24 * DAYS_TO_ANSWER })

/** What was asked of a parent, and for whom. */
export const askedOf = (db: Db | Tx) =>
  db
    .selectFrom('parent_yes')
    .innerJoin('person', 'person.id', 'parent_yes.person_id')
    .selectAll('parent_yes')
    .select(['first_name', 'language'])

export type AskedRow = NonNullable<
  Awaited<ReturnType<ReturnType<typeof askedOf>['executeTakeFirst']>>
>

/** Whether the account is shut: a parent has not said yes, or no longer does. */
export async function isShut(db: Db | Tx, personId: string): Promise<boolean> {
  const asked = await db
    .selectFrom('parent_yes')
    .select(['yes_at', 'taken_back_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return asked !== undefined && stateOf(asked) !== 'yes'
}
