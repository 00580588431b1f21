import * as z from 'zod'
import { rolesFor } from '#features/associations/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { closeRefusal } from '../opening.ts'
import { lockHub } from '../reach.ts'
import { text } from '../text/index.ts'

export const askForm = z.object({
  association: z.string({ error: () => text('associationMissing') }).min(1, {
    error: () => text('associationMissing'),
  }),
})

/** What was asked, and what they said: nothing yet is null. */
export interface Asked {
  answer: 'yes' | 'no' | null
}

interface Asking {
  /** Somebody owns it here, and can answer. */
  hasOwners: boolean
  before: Asked | undefined
}

/** Why an association cannot be asked, or null. A no is not asked again. */
export function askRefusal({ hasOwners, before }: Asking) {
  if (before) return before.answer === 'no' ? 'seat-said-no' : 'seat-already'
  return hasOwners ? null : 'seat-nobody'
}

/** Asks an association whether it sits in the house. Its name is shown after its own yes. */
export async function askToSit(work: Work, slug: string, associationId: string): Promise<string> {
  const { db, now, record } = work
  const hub = found(await lockHub(work, slug))
  refuseIf(closeRefusal(hub))
  found(
    await db
      .selectFrom('association')
      .select('id')
      .where('id', '=', associationId)
      .where('status', '=', 'listed')
      .executeTakeFirst(),
  )
  const before = await db
    .selectFrom('hub_seat')
    .select('answer')
    .where('hub_id', '=', hub.id)
    .where('association_id', '=', associationId)
    .executeTakeFirst()
  refuseIf(askRefusal({ hasOwners: await hasOwners(db, associationId), before }))
  const id = newId()
  const seat = { id, hub_id: hub.id, association_id: associationId, asked_at: now }
  await db
    .insertInto('hub_seat')
    .values({ ...seat, answer: null, answered_at: null })
    .execute()
  await record('hub.seat-asked', { seatId: id })
  return id
}

const hasOwners = async (db: Tx, associationId: string) =>
  (await db
    .selectFrom('association_member')
    .select('person_id')
    .where('association_id', '=', associationId)
    .where('role', 'in', rolesFor('sit-in-house'))
    .limit(1)
    .executeTakeFirst()) !== undefined
